# idea: slicing, list(), copy() and copy.copy all make shallow copies
import copy

inner = [1]
items = [inner]
ways = [items[:], list(items), items.copy(), copy.copy(items), [*items], items + []]  #: same ways/item:0/item:0 inner; same ways/item:3/item:0 ways/item:5/item:0; differ ways/item:0 ways/item:1; differ ways/item:4 items
print([way is items for way in ways], [way[0] is inner for way in ways])
