# idea: a class says within which class or function it was made
class Outer:
    class Inner:
        pass


def make():
    class Local:
        pass

    return Local


inner = Outer.Inner  #: has inner type Outer.Inner
local = make()  #: has local type make.<locals>.Local
