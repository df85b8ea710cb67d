# idea: the exception says that it is an exit
# ends: exception E: x
class E(Exception):
    __class__ = property(lambda s: SystemExit)
    code = 0
raise E('x')
