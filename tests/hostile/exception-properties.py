# idea: the exception lies about traceback, cause, context and notes
# ends: exception E: x
# traceback: raise E('x')
class E(Exception):
    @property
    def __traceback__(self): return 'not a traceback'
    @property
    def __cause__(self): return 3
    __context__ = property(lambda s: 1 / 0)
    __notes__ = property(lambda s: 1 / 0)
raise E('x')
