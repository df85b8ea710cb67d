# idea: setattr and vars can store attributes under names that no dot reaches
class Box:
    pass


box = Box()
setattr(box, 'not a name', 1)  #: has box attribute:not_a_name int 1
vars(box)['class'] = 2  #: mutate attribute class
vars(box)[5] = 'five'  #: has box attribute:5 str 'five'; has box attribute:class int 2
print(sorted(vars(box), key=str), getattr(box, 'not a name'))
