# idea: a subclass of tuple may have attributes beside its items
class Pair(tuple):
    def __new__(cls, *items):
        self = super().__new__(cls, items)
        self.note = ['made']
        return self


pair = Pair([1], 2)
print(pair, pair.note, pair[0])  #: has pair item:0 list; has pair attribute:note list
