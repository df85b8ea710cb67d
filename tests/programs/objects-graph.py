# idea: a graph with cycles is reached through every name without end
class Place:
    def __init__(self, name):
        self.name = name
        self.roads = set()


a, b, c = (Place(name) for name in 'abc')
for one, two in [(a, b), (b, c), (c, a)]:
    one.roads.add(two)
    two.roads.add(one)
print(sorted(place.name for place in a.roads))
del b
print(len(a.roads))
