# idea: a repr that gives no text hurts nobody who does not ask for it
class Broken:
    def __repr__(self):
        return 5


broken = [Broken(), {Broken(): Broken()}, {Broken()}]
print('fine')
try:
    repr(broken)
except TypeError as error:
    print(error)
