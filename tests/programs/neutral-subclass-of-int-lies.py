# idea: a subclass of int or float with nonsense operators is a value all the same
class Liar(int):
    def __repr__(self):
        raise SystemExit('repr was called')

    def __add__(self, other):
        print('add')
        return 'lie'

    __sub__ = __mul__ = __index__ = __radd__ = __add__


liar = Liar(5)
items = [liar]
print('quiet')
print(liar + 1)
