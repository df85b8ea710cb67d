# idea: attributes of a metaclass are seen by its classes and not by their objects
class Meta(type):
    made = []

    @property
    def size(cls):
        return len(cls.made)


class Thing(metaclass=Meta):
    pass


Thing.made.append(1)
print(Thing.size, hasattr(Thing(), 'size'), hasattr(Thing(), 'made'))
