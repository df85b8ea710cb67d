# idea: property, classmethod and staticmethod refer to their functions and to nothing else
class Cheese:
    @property
    def age(self):
        return 1

    @age.setter
    def age(self, years):
        pass

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def smell():
        pass


age = Cheese.__dict__['age']  #: has age attribute:fget function; has age attribute:fset function
make = Cheese.__dict__['make']  #: has make function: function Cheese.make
smell = Cheese.__dict__['smell']  #: has smell function: function Cheese.smell
wrapped = [].__len__  #: has wrapped bound: list; has wrapped method-wrapper built-in list.__len__
