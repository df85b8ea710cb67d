# idea: garbage that a callback of the collector makes alive again is held by a name once more, also what the list hides
import gc


class Node:
    pass


class Saver:
    def __del__(self):
        global saved
        saved = self


saver = Saver()
saver.nodes = [Node() for _ in range(110)]
saver.nodes[105].part = part = ['hidden']
saver.itself = saver
del saver  #: unreach Saver
gc.collect()
del part  #: not unreach list; not free list
node = saved.nodes[105]  #: has saved attribute:nodes item:5 Node; omitted node 0
saved.itself = None
