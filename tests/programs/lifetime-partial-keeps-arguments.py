# idea: a partial keeps its arguments alive as long as it lives
from functools import partial


class Cheese:
    pass


def eat(cheese, *, bread):
    return cheese, bread


meal = partial(eat, Cheese(), bread=['rye'])  #: has meal attribute:func function; has meal attribute:args tuple
print(len(meal()))  #: not free Cheese
del meal  #: free partial; free Cheese; free list
