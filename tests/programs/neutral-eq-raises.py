# idea: objects that refuse to be compared are told apart
class Proud:
    def __eq__(self, other):
        raise RuntimeError('incomparable')

    def __bool__(self):
        raise RuntimeError('neither true nor false')


class Shelf:
    best = Proud()


a, b = Proud(), Proud()
table = {'a': a, 'b': b}
table['a'] = b  #: has Shelf attribute:best Proud; mutate value 'a'
print(table['a'] is table['b'])
