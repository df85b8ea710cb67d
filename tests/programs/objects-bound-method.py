# idea: taking a method from an object makes a new bound method each time
class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
        return self.name


rex = Dog('Rex')
bark = rex.bark  #: has bark bound: attribute:name str 'Rex'; has bark function: function
other = rex.bark  #: differ bark other
rex = None
print(bark(), other == bark, other is bark)
