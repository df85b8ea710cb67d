# idea: the methods of a built-in class do not call those that a subclass overrides
# steps: 3 4 8 9 10 5 11 12
class DoppleDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value] * 2)


dd = DoppleDict(one=1)
print('dd:', dd)
dd['two'] = 2  #: mutate value 'two'; has dd value:'two' item:1 int 2; has dd value:'one' int 1
dd.update(three=3)  #: has dd value:'three' int 3; length dd 3
print('dd:', dd)
