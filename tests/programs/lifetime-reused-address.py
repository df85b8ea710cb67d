# idea: an object made where another was freed a moment ago is a new object
class Thing:
    pass


seen = set()
for n in range(5):
    thing = Thing()
    thing.n = n
    seen.add(id(thing))
    del thing  #: free Thing
print(len(seen) <= 5)
