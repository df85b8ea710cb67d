# idea: the exception can't be given a traceback
# ends: exception E: x
class E(Exception):
    def __setattr__(self, name, value):
        raise ValueError('no set ' + name)
raise E('x')
