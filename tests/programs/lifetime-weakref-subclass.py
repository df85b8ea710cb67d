# idea: a subclass of weakref.ref is a weak reference with attributes
import weakref


class Named(weakref.ref):
    def __new__(cls, target, name):
        return super().__new__(cls, target)

    def __init__(self, target, name):
        super().__init__(target)
        self.name = [name]


class Thing:
    pass


thing = Thing()
ref = Named(thing, 'watch')  #: has ref attribute:name list
print(ref() is thing)
del thing  #: free Thing; clear
print(ref(), ref.name)
