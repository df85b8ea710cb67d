# idea: an abstract class refuses to be instantiated and accepts registered strangers
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...


class Blob:
    pass


try:
    Shape()
except TypeError as error:
    print(error)
Shape.register(Blob)
print(isinstance(Blob(), Shape), Shape in Blob.__mro__)
