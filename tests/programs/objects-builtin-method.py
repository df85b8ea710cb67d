# idea: a bound method of a built-in type holds the object it was taken from
add = [1].append  #: has add bound: list
add(2)
print(add.__self__)
table = {}
table.setdefault('add', add)  #: has table value:'add' builtin_function_or_method built-in list.append
put = table.__setitem__  #: has put method-wrapper built-in dict.__setitem__; has put bound: dict
put('x', 1)  #: mutate value 'x'
print(put.__self__ is table, len(table))
