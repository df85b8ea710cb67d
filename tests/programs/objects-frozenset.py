# idea: a frozenset can be a key and a member, a set cannot
inner = frozenset([1])  #: has inner member: int 1; length inner 1
outer = {inner, frozenset()}  #: length outer 2; references outer 2
try:
    {set()}
except TypeError as error:
    print(error)
print(len(outer), {inner: 'key'}[frozenset([1])])
