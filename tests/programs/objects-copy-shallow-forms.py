# idea: slicing, list(), copy() and copy.copy all make shallow copies
import copy

inner = [1]
items = [inner]
ways = [items[:], list(items), items.copy(), copy.copy(items), [*items], items + []]
print([way is items for way in ways], [way[0] is inner for way in ways])
