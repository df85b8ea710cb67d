# idea: a cycle that nothing leads to is told as garbage, and as held again when a weak reference brings it back
import gc
import weakref


class Node:
    pass


gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
weak = weakref.ref(a)  #: held weak/referent: names
del a, b  #: held weak/referent: none; held weak/referent:/attribute:other none
back = weak()  #: held weak/referent: names; held back/attribute:other names
del back  #: held weak/referent: none
gc.collect()  #: free Node
gc.enable()
