# idea: keys of weak dictionaries and members of weak sets are not hashed or compared by the recorder
import weakref


class Key:
    def __hash__(self):
        print('hashed')
        return 1

    def __eq__(self, other):
        print('compared')
        return self is other


first, second = Key(), Key()
notes = weakref.WeakKeyDictionary({first: [1]})
notes[second] = [2]
seen = weakref.WeakSet([second])
del first
print(len(notes), len(seen), weakref.getweakrefcount(second))
