# idea: an object of a module's subclass that answers everything is not questioned
import sys
import types


class Loud(types.ModuleType):
    def __getattribute__(self, name):
        print('asked for', name)
        return super().__getattribute__(name)


module = Loud('loud')
items = [module]
print('quiet')
print(module.__name__)
