# idea: within one statement an object dies and another of its kind takes its place: it is freed, and the other is made
class Thing:
    def __init__(self, n):
        self.n = n


def numbers(stop):
    for n in range(stop):
        yield n


things, lazy = [Thing(1)], [numbers(2)]
print(things.pop().n, Thing(2).n)  #: free Thing; create Thing
print(sum(lazy.pop()), sum(numbers(3)))  #: free generator; create generator
