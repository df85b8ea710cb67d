# idea: a private slot is stored under its mangled name
class Safe:
    __slots__ = ('__code', '_open')

    def __init__(self):
        self.__code = [1]
        self._open = [2]


safe = Safe()  #: has safe slot:_Safe__code item:0 int 1; has safe slot:_open item:0 int 2; not has Safe attribute:_open member_descriptor; not has safe slot:__code list
print(safe._Safe__code, [name for name in Safe.__dict__ if 'code' in name])
