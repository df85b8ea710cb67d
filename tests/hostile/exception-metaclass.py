# idea: the class of the exception refuses every question
# ends: exception E: boo
# traceback: E: boo
# output: before
class M(type):
    def __getattribute__(cls, name):
        raise LookupError(name)
class E(Exception, metaclass=M): pass
print('before')
raise E('boo')
