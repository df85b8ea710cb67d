# idea: what goes backwards through a tuple keeps it alive when no name does
class Cheese:
    pass


back = reversed((Cheese(), 'Brie'))  #: has back iterates: item:0 Cheese; has back reversed next: item 1
print(next(back))  #: has back reversed next: item 0
next(back)  #: not free Cheese
print(next(back, None))  #: free Cheese; free tuple; has back reversed exhausted
