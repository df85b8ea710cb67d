# idea: looking at an object does not call its __getattribute__
class Spy:
    def __getattribute__(self, name):
        print('asked for', name)
        return object.__getattribute__(self, name)


spy = Spy()
spy.a = [1]
other = spy
print('nothing was asked')
print(spy.a)
