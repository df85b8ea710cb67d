# idea: bases of a class are kept in order, and the order of lookup is another thing
class Top:
    pass


class Left(Top):
    pass


class Right(Top):
    pass


class Bottom(Left, Right):  #: bind Bottom; has Bottom base: base: type
    pass


print([cls.__name__ for cls in Bottom.__mro__])
