# idea: operands wait on the stack while a later operand calls a function
class Loud:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Loud(self.n + other.n)

    def __del__(self):
        print('freed', self.n)


def later():
    print('in the call')
    return Loud(2)


print((Loud(1) + later()).n)
