# idea: a frozenset and a deque whose class answers with other members are told by what they hold
from collections import deque


class Loud:
    def __len__(self):
        print('asked for its length')
        return 7

    def __iter__(self):
        print('asked for what it holds')
        return iter(())


class Group(Loud, frozenset):
    pass


class Line(Loud, deque):
    pass


group = Group([1])  #: has group member: int 1; length group 1
line = Line([2])  #: has line item:0 int 2; length line 1
