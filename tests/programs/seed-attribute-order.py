# idea: an attribute is looked for in the object, its class, the parents, and then asked of __getattr__
# steps: 3 4 7 8 10 14 15 16 11
class Parent:
    a = b = c = 'parent'


class Child(Parent):
    a = b = 'class'

    def __getattr__(self, name):
        return f'made up {name}'


child = Child()
child.a = 'object'  #: has child attribute:a str 'object'; has Child attribute:a str 'class'; has Parent attribute:c str 'parent'; not has Child attribute:c str
print(child.a, child.b, child.c, child.d)
