# idea: repeat without a number says that it repeats forever, and keeps what it repeats alive
import itertools


class Cheese:
    pass


same = itertools.repeat(Cheese())  #: has same repeat forever; has same other:object Cheese
one = next(same)  #: not mutate; has same repeat forever
del one  #: not free Cheese
del same  #: free Cheese
