# idea: a cause that says that it is false is a cause, and is not asked
class Falsy(Exception):
    def __bool__(self):
        print('true?')
        return False

    def __len__(self):
        print('how long?')
        return 0


false = Falsy()
try:
    raise ValueError from false
except ValueError as error:
    kept = error  #: same kept/cause: false
print('quiet')
