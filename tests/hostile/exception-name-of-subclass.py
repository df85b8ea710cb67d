# idea: the name of the exception's class is of a class that refuses to be printed
# ends: exception Odd: x
class Name(str):
    def __str__(self): raise RuntimeError('no text')
    def __format__(self, spec): raise RuntimeError('no format')
class E(Exception): pass
E.__name__ = Name('Odd')
E.__qualname__ = Name('Odd')
E.__module__ = 3
raise E('x')
