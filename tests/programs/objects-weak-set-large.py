# idea: of many weak members a hundred are told, and how many there are is counted
import weakref


class Cheese:
    pass


all = [Cheese() for _ in range(119)]
seen = weakref.WeakSet(all)  #: omitted seen 19
few = weakref.WeakSet()
few.add(all[0])  #: length few 1; has few referent: Cheese
few.discard(all[0])  #: length few 0
