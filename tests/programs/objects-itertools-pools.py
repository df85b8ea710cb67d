# idea: iterators of combinations hold the pool that they choose from, and what they chose last
import itertools


class Cheese:
    pass


ordered = itertools.permutations([Cheese(), Cheese()])  #: has ordered iterates: item:1 Cheese
chosen = itertools.combinations([Cheese(), Cheese()], 1)  #: has chosen iterates: tuple
next(chosen)  #: mutate other last result; has chosen other:last_result Cheese
again = itertools.combinations_with_replacement([Cheese()], 2)  #: has again iterates: item:0 Cheese
pairs = itertools.product([Cheese(), Cheese()])
next(pairs)  #: has pairs other:last_result Cheese; has pairs iterates:0 item:1 Cheese
first, = next(pairs)  #: same pairs/other:last_result first
del ordered  #: free Cheese; free tuple
