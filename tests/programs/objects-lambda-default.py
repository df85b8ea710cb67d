# idea: a lambda may hold values as defaults instead of in cells
base = [1]
add = lambda item, to=base: to + [item]
base = 'moved'  #: has add function <lambda>; has add default:to item:0 int 1; not has add closure:base cell
print(add(2), add.__closure__, add.__defaults__)
