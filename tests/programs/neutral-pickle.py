# idea: objects of the program's own classes can be pickled and come back as new objects
import pickle


class Thing:
    def __init__(self):
        self.items = [1]
        self.me = self


thing = Thing()
twin = pickle.loads(pickle.dumps(thing))
print(twin is thing, twin.me is twin, twin.items, type(twin) is Thing)
