# idea: a number that has lost its name stays where an object that only the library holds refers to it
import builtins


class Box:
    pass


box = Box()
box.number = number = 1000 * len('abc')
builtins.kept_for_a_while = box
del box
del number  #: not free int; not lost int
del builtins.kept_for_a_while  #: free Box; free int
