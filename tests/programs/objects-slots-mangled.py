# idea: a private slot is stored under its mangled name
class Safe:
    __slots__ = ('__code', '_open')

    def __init__(self):
        self.__code = [1]
        self._open = [2]


safe = Safe()
print(safe._Safe__code, [name for name in Safe.__dict__ if 'code' in name])
