# idea: a class that stands where another was freed has members of its own
import gc


def make(n):
    return type(f'Kind{n}', (), {'__slots__': (f'slot{n}', 'shared')})


for n in range(12):
    cls = make(n)
    thing = cls()
    setattr(thing, f'slot{n}', [n])
    del thing
    if n < 11:
        del cls
        gc.collect()
thing = cls()  #: has thing Kind11; same thing/class: cls
thing.slot11 = [1]  #: has thing slot:slot11 list
