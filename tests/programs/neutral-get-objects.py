# idea: gc.get_objects finds as many objects of a class as the program made, and no dict where an instance has none
import gc


class Thing:
    def __init__(self):
        self.mark = 1


things = [Thing() for _ in range(4)]
print(sum(type(item) is Thing for item in gc.get_objects()))
print(sum(type(item) is dict and 'mark' in item for item in gc.get_objects()))
things.pop()
print(sum(type(item) is Thing for item in gc.get_objects()))
