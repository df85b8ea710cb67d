# idea: calling an object calls the __call__ of its class
# steps: 3 4 7 11 5 12 8 8 8
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, m):
        return self.n + m


add = Adder(2)
print(add(3), list(map(add, [1, 2])))
