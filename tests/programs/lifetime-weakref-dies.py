# idea: a weak reference dies in the step in which its object is freed
import weakref


class Cheese:
    pass


brie = Cheese()
wr = weakref.ref(brie)  #: has wr referent: Cheese
print(wr() is brie)
del brie  #: free Cheese; clear
print(wr())
