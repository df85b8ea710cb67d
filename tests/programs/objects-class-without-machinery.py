# idea: a class is told by what its body defines, not by what the compiler and the library note about it
class Thing:
    """A thing."""

    size: int = 1

    def grow(self):
        self.size += 1


class Box[T]:
    pass


kind = Thing  #: references kind 3; has kind attribute:__doc__ str 'A thing.'; has kind attribute:size int 1
print(Thing.__annotations__)  #: references kind 3
box = Box  #: not has box attribute:__type_params__ tuple
