# idea: a finalizer may run between two operands of one expression
class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __del__(self):
        print('freed', self.n)


print(Loud(1) < Loud(2) < Loud(3))
print('end')
