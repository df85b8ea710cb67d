# idea: an abstract class refuses to be instantiated and accepts registered strangers
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...


class Blob:  #: create type; has Shape base: ABCMeta class ABC; has Shape metaclass: type class ABCMeta; not has Shape attribute:_abc_impl _abc_data; not has Shape attribute:__abstractmethods__ frozenset
    pass


try:
    Shape()
except TypeError as error:
    print(error)
Shape.register(Blob)
print(isinstance(Blob(), Shape), Shape in Blob.__mro__)
