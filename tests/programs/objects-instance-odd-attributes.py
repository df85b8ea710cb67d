# idea: setattr and vars can store attributes under names that no dot reaches
class Box:
    pass


box = Box()
setattr(box, 'not a name', 1)
vars(box)['class'] = 2
vars(box)[5] = 'five'
print(sorted(vars(box), key=str), getattr(box, 'not a name'))
