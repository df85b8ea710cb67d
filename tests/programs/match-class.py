# idea: a class pattern looks at __match_args__ and at attributes by name
# steps: 3 4 6 11 7 8 12 14 15
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


match Point(1, [2]):
    case Point(0):  #: spans 4 12 17
        print('never')
    case Point(1, y=[inner]):
        print('inner', inner)
