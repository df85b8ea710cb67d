# idea: a graph with cycles is reached through every name without end
class Place:
    def __init__(self, name):
        self.name = name
        self.roads = set()


a, b, c = (Place(name) for name in 'abc')
for one, two in [(a, b), (b, c), (c, a)]:
    one.roads.add(two)  #: mutate member
    two.roads.add(one)  #: mutate member
print(sorted(place.name for place in a.roads))
del b  #: unbind b; not free Place; has a attribute:roads member: Place
print(len(a.roads))  #: has c attribute:name str 'c'
