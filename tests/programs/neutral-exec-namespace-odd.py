# idea: code may run in a namespace that is a mapping with a will of its own
class Space(dict):
    def __missing__(self, key):
        if key.startswith('__'):
            raise KeyError(key)
        asked.append(key)
        return key.upper()

    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


asked = []
space = Space(print=print)
exec('a = hello; print(a, world)', {}, space)  #: has space value:'a' list; length space 2
print(dict.get(space, 'a'), asked)
