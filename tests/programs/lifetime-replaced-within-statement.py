# idea: within one statement an object dies and another of its kind takes its place: it is freed, and the other is made
class Thing:
    def __init__(self, n):
        self.n = n


def numbers(stop):
    for n in range(stop):
        yield n


# The same several times: now and then the place is taken by something else.
things, lazy = [Thing(1), Thing(2)], [numbers(1), numbers(1), numbers(1), numbers(1)]
print(things.pop().n, Thing(3).n)  #: free Thing; create Thing
print(things.pop().n, Thing(4).n)  #: free Thing; create Thing
print(sum(lazy.pop()), sum(numbers(2)))  #: free generator; create generator
print(sum(lazy.pop()), sum(numbers(3)))  #: free generator; create generator
print(sum(lazy.pop()), sum(numbers(4)))  #: free generator; create generator
print(sum(lazy.pop()), sum(numbers(5)))  #: free generator; create generator
