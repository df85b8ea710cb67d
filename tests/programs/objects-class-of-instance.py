# idea: an instance says which of two classes with one name it is of
def make():
    class Box:
        pass

    return Box


Box, other = make(), make()
box = Box()  #: same box/class: Box; differ box/class: other
lid = other()  #: same lid/class: other; has lid Box
