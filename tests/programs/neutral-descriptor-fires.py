# idea: looking at an object fires no property, descriptor or __slots__ trick
class Alarm:
    def __get__(self, instance, owner):
        print('rang')
        return self

    def __set__(self, instance, value):
        print('set')


class House:
    door = Alarm()
    __weakref__ = Alarm()

    @property
    def window(self):
        print('window')


house = House()
same = house
print('quiet')
