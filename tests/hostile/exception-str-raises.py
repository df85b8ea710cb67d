# idea: the text of the exception can't be made
# ends: exception E: <exception str() failed>
class E(Exception):
    def __str__(self): raise RuntimeError('no text')
raise E('x')
