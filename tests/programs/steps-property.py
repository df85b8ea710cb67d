# idea: reading, setting and deleting a property calls functions in the middle of a statement
# steps: 3 4 7 12 17 22 5 23 9 10 14 15 24 25 19
class Celsius:
    def __init__(self):
        self._degrees = 0

    @property
    def degrees(self):
        print('read')
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        print('set')
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print('deleted')


t = Celsius()
t.degrees += 5
print(t._degrees)
del t.degrees
