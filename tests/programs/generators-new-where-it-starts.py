# idea: a generator that starts before any step has seen it is new, not found
def one():
    yield 1


started = [each := one(), next(each)]  #: found each false
