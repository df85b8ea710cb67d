# idea: the exception refuses every attribute
# ends: exception E: x
class E(Exception):
    def __getattribute__(self, name):
        raise AttributeError(name)
raise E('x')
