# idea: attributes of a metaclass are seen by its classes and not by their objects
class Meta(type):
    made = []

    @property
    def size(cls):
        return len(cls.made)


class Thing(metaclass=Meta):  #: has Thing metaclass: type Meta; not has Thing attribute:made list
    pass


Thing.made.append(1)  #: has Meta attribute:made item:0 int 1; mutate item 0; has Meta attribute:size attribute:fget function Meta.size
print(Thing.size, hasattr(Thing(), 'size'), hasattr(Thing(), 'made'))
