# idea: calling an object calls the __call__ of its class
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, m):
        return self.n + m


add = Adder(2)
print(add(3), list(map(add, [1, 2])))
