# idea: the text of the exception is of a class that refuses to be formatted
# ends: exception E: text
class Text(str):
    def __format__(self, spec): raise RuntimeError('no format')
    def __str__(self): raise RuntimeError('no text')
    def encode(self, *arguments): raise RuntimeError('no bytes')
class E(Exception):
    def __str__(self): return Text('text')
raise E('x')
