# idea: an instance keeps its attributes under their names, added and deleted at any time
class Box:
    pass


box = Box()  #: bind box; has box Box
box.a = [1]  #: mutate attribute a; has box attribute:a list
box.b = box.a
del box.a  #: mutate attribute a; has box attribute:b list
print(vars(box))
