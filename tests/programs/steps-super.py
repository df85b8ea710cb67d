# idea: super() calls along the order of the classes, not to the parent written down
# steps: 3 4 8 9 13 14 18 19 22 10 15 5
class Base:
    def who(self):
        return ['Base']


class Left(Base):
    def who(self):
        return ['Left'] + super().who()


class Right(Base):
    def who(self):
        return ['Right'] + super().who()


class Both(Left, Right):
    pass


print(Both().who())
