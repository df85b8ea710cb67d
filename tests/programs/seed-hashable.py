# idea: what is made of hashable parts is hashable, a tuple with a list inside is not
# steps: 3 5 3 5 3 5 3 5 3 5 6 7 3 5 6 7 3 5 6 7 3 10 11 14 15
for value in (5, 'a', (1, 2), frozenset([1]), (1, [2]), [1], {}):
    try:
        hash(value)
    except TypeError as error:
        print(error)


class Own:
    pass


own = Own()  #: create Own
print(hash(own) == hash(own), own == Own())
