# idea: a class of a metaclass of its own shows each attribute once
class Meta(type):
    @property
    def loud(cls):
        print('asked')


class Cheese(metaclass=Meta):
    kind = ['soft']


shown = Cheese  #: has shown metaclass: type Meta; has shown attribute:kind list
Cheese.kind = 1  #: mutate attribute kind; free list; not mutate attribute __module__
