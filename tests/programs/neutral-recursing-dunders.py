# idea: dunders that never end are never begun
class Endless:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + '_')

    def __bool__(self):
        return bool(self)

    __hash__ = object.__hash__


endless = Endless()
items = [endless, [endless]]
items[0] = endless
print('fine')
