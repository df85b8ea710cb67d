# idea: the header of a function or class ends after its last part, whichever that is
def of_positional(a: int, /): pass  #: spans 0 2 28
def of_plain(a: int): pass  #: spans 0 3 20
def of_default(a={1: 2}): pass  #: spans 0 4 24
def of_rest(*a: int): pass  #: spans 0 5 20
def of_keyword(*, a: int): pass  #: spans 0 6 25
def of_keyword_default(*, a={1: 2}): pass  #: spans 0 7 35
def of_all(**a: int): pass  #: spans 0 8 20
def of_result() -> {1: 2}: pass  #: spans 0 9 25
def of_nothing(): pass  #: spans 0 10 16
class OfBases({1: object}[1]): pass  #: spans 0 11 29
class OfKeywords(metaclass={1: type}[1]): pass  #: spans 0 12 40
