# idea: gc.get_objects finds as many objects of a class as the program made
import gc


class Thing:
    pass


things = [Thing() for _ in range(4)]
print(sum(type(item) is Thing for item in gc.get_objects()))
things.pop()
print(sum(type(item) is Thing for item in gc.get_objects()))
