# idea: the methods of a built-in class do not call those that a subclass overrides
class DoppleDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value] * 2)


dd = DoppleDict(one=1)
print('dd:', dd)
dd['two'] = 2
dd.update(three=3)
print('dd:', dd)
