# idea: the body of a class runs once as a frame, statement by statement
# steps: 3 4 5 6 9
class Box:
    size = 1  #: bind size; in class; not bind __module__; not bind __qualname__
    size = size + 1
    items = [size]  #: bind items; not bind __static_attributes__; has items item:0 int 2


print(Box.size, Box.items)
