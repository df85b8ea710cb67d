# idea: a union of types keeps its parts; a key made of a comparison keeps the object and the function
from functools import cmp_to_key
both = int | list[str]  #: has both attribute:__args__ item:1 GenericAlias
key = cmp_to_key(lambda a, b: len(a) - len(b))
made = key([1, 2])  #: has made attribute:obj list; has made function: function <lambda>
print(made < key([1, 2, 3]))
