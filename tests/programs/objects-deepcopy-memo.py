# idea: a deep copy keeps sharing and cycles inside what it copies
import copy

inner = [1]
items = [inner, inner]
items.append(items)
twin = copy.deepcopy(items)  #: same twin/item:0 twin/item:1; same twin/item:2 twin; differ twin/item:0 inner; length twin 3
print(twin[0] is twin[1], twin[0] is inner, twin[2] is twin)
