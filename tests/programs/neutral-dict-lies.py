# idea: a class may put anything under the name __dict__
class Mask:
    @property
    def __dict__(self):
        print('dict?')
        return {'fake': 1}


mask = Mask()
mask.real = [2]
print(mask.real)
print(mask.__dict__)
