# idea: asking how far an iterator is uses no item of it and no hint of its length
class Shy:
    def __iter__(self):
        return self

    def __next__(self):
        print('next')
        return 1

    def __length_hint__(self):
        print('hint')
        return 3


class Row:
    def __len__(self):
        print('len')
        return 3

    def __getitem__(self, index):
        return index


shy, cells = Shy(), iter(Row())
pairs = zip(shy, shy)
some = map(print, shy)
print(next(pairs))
del some
