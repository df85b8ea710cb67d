# idea: a metaclass is not asked for a name where a path, or the result that a cache keeps, is of its class
from functools import cache
from pathlib import PurePosixPath


class Loud(type):
    def __getattribute__(cls, name):
        print('class asked for', name)
        return super().__getattribute__(name)


class Place(PurePosixPath, metaclass=Loud):
    pass


class Cheese(metaclass=Loud):
    pass


@cache
def made(name):
    return Cheese()


brie = made('Brie')  #: has made value:'Brie' Cheese
where = Place('shop/cellar')  #: has where Place Place('shop/cellar')
print('quiet')
