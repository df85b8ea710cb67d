# idea: a name that means "not needed" keeps its object as any other does
class Cheese:
    pass


kind, _ = 'Brie', Cheese()
for _ in range(2):  #: free Cheese; rebind _
    pass
first, *_ = [Cheese(), Cheese()]  #: not free Cheese
_ = None  #: free list; free Cheese
