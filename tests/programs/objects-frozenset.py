# idea: a frozenset can be a key and a member, a set cannot
inner = frozenset([1])  #: has inner frozenset
outer = {inner, frozenset()}
try:
    {set()}
except TypeError as error:
    print(error)
print(len(outer), {inner: 'key'}[frozenset([1])])
