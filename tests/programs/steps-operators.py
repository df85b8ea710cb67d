# idea: an operator on objects of the program's own class is a call
# steps: 3 4 7 10 13 17 5 5 11 5 8 5 18 14 5
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return Money(self.cents + other)

    def __neg__(self):
        return Money(-self.cents)


total = sum([Money(1), Money(2)])
print(total.cents, (-total).cents)
