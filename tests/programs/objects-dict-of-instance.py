# idea: the dict of an instance, once something else refers to it, is one object that holds the attributes
# output: ['color', 'size']
# output: blue 3
class C:
    pass


a = C()
a.color = 'red'  #: mutate attribute color
d = a.__dict__  #: bind d; create dict; mutate attribute __dict__; not mutate attribute color
#: has a attribute:__dict__ value:'color' str 'red'; same a/attribute:__dict__ d
d['size'] = 3  #: mutate value 'size'; not mutate attribute size; length d 2; refcount d 2
a.color = 'blue'  #: mutate value 'color'; not mutate attribute color
print(list(d))


class Shared:
    state = {'n': 1}

    def __init__(self):
        self.__dict__ = Shared.state


one, other = Shared(), Shared()
one.n = 2  #: mutate value 'n'; same one/attribute:__dict__ other/attribute:__dict__
del d  #: unbind d; has a attribute:__dict__ value:'size' int 3; refcount a/attribute:__dict__ 1
print(a.color, a.size)
hue = a.color
del a  #: free C; free dict
