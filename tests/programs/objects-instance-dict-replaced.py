# idea: giving an instance another __dict__ changes all its attributes at once
class Box:
    pass


box = Box()
box.a = 1
space = {'b': 2}
box.__dict__ = space
space['c'] = 3  #: has box attribute:__dict__ value:'c' int 3
print(vars(box) is space, hasattr(box, 'a'), box.c)
