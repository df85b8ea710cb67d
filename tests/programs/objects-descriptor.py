# idea: a descriptor stored in the class decides what reading and writing an attribute does
class Upper:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, value.upper())


class Person:
    name = Upper()


p = Person()
p.name = 'ann'  #: mutate attribute _name
print(p.name, vars(p), Person.name.name)
