# idea: a subclass of int or float with nonsense operators is a value all the same
class Liar(int):
    def __repr__(self):
        raise SystemExit('repr was called')

    def __add__(self, other):
        print('add')
        return 'lie'

    def bit_length(self):
        raise SystemExit('bit_length was called')

    __sub__ = __mul__ = __index__ = __radd__ = __add__


class Vague(float):
    def __repr__(self):
        return '?'


liar, vague = Liar(5), Vague(0.5)
items = [liar, vague]  #: has liar Liar 5; has items item:1 Vague 0.5
print('quiet')
print(liar + 1)
