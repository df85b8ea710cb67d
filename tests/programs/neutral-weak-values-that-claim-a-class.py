# idea: what stands beside a weak key is not asked whether it is a weak reference
import weakref


class Liar:
    @property
    def __class__(self):
        print('asked for its class')
        return weakref.ref


class Key:
    pass


key = Key()
table = weakref.WeakKeyDictionary({key: Liar()})  #: has table value:Key Liar
print(len(table))
