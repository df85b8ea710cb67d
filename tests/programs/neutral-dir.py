# idea: what an object says of itself through __dir__ is not asked for
class Odd:
    def __dir__(self):
        print('dir')
        return ['nothing']


odd = Odd()
odd.x = [1]
print('quiet')
print(dir(odd))
