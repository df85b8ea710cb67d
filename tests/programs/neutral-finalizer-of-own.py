# idea: a finalizer of the program's own class is found in the registry without being compared
import weakref


class Loud(weakref.finalize):
    def __eq__(self, other):
        print('compared')
        return self is other

    def __hash__(self):
        return 1


class Cheese:
    pass


brie, edam = Cheese(), Cheese()
first, second = Loud(brie, print, 'brie gone'), Loud(edam, print, 'edam gone')
del brie
print(first.alive, second.alive)
second.detach()
