# idea: a bare object() is equal to nothing but itself
missing = object()
other = object()  #: differ missing other
table = {missing: 'm'}
print(table.get(missing), table.get(other), missing == other)
