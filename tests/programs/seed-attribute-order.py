# idea: an attribute is looked for in the object, its class, the parents, and then asked of __getattr__
class Parent:
    a = b = c = 'parent'


class Child(Parent):
    a = b = 'class'

    def __getattr__(self, name):
        return f'made up {name}'


child = Child()
child.a = 'object'
print(child.a, child.b, child.c, child.d)
