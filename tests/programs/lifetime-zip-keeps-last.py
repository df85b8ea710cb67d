# idea: zip keeps what it gave last alive, in a tuple that it fills again
class Cheese:
    pass


pairs = zip((Cheese() for _ in range(3)), 'abc')
next(pairs)  #: has pairs other:last_result Cheese
next(pairs)  #: mutate other last result; free Cheese; has pairs other:last_result Cheese
del pairs  #: free Cheese; free zip
