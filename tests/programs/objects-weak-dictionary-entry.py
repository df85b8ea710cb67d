# idea: an entry of a weak dictionary goes in the step in which its value or its key dies
import weakref


class Cheese:
    pass


brie, edam = Cheese(), Cheese()
stock = weakref.WeakValueDictionary(b=brie, e=edam)  #: has stock referent:'b' Cheese; length stock 2
notes = weakref.WeakKeyDictionary({brie: ['soft']})  #: has notes referent:Cheese Cheese; has notes value:Cheese list; length notes 1
seen = weakref.WeakSet([brie, edam])  #: has seen referent: Cheese; length seen 2
del brie  #: free Cheese; free list; clear WeakValueDictionary; clear WeakKeyDictionary; clear WeakSet
stock['b'] = edam  #: mutate referent 'b'
del edam  #: free Cheese; clear WeakValueDictionary; mutate key 'b'
print(len(stock), len(notes), len(seen))
