limit = 3  #: in module; bind limit
class Box:  #: bind Box
    size = limit  #: in class; bind size
    def __init__(self):
        self.half = (lambda n: n / 2)(self.size)  #: in function; mutate attribute half; call helper.Box.__init__.<locals>.<lambda>
def numbers(n):
    while n < limit:
        yield n  #: in generator
        n += 1
