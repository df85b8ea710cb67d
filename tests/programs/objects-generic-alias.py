# idea: parametrised types and unions are objects made anew each time they are written
a = list[int]
b = list[int]  #: differ a b; has a attribute:__origin__ type class list; refcount a 1
c = int | None
print(a == b, a is b, a.__args__, c, isinstance(None, c))
