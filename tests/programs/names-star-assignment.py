# idea: a starred name is bound to a new list even when nothing is left for it
# steps: 3 11 4 5 6 7 8
def spread():
    first, *middle, last = (1, 2, 3, 4)  #: bind first; bind middle; bind last; has middle list
    print(first, middle, last)
    head, *tail = 'a'  #: has head str 'a'; length tail 0
    (a, (b, *c)), d = (1, 'xyz'), 2  #: bind a; bind b; bind c; bind d
    print(head, tail, a, b, c, d)


spread()
