# idea: a weak method refers weakly to its object and to its function, and dies in two parts
import weakref


class Cheese:
    def smell(self):
        return 'strong'


brie = Cheese()
smell = weakref.WeakMethod(brie.smell)  #: has smell referent:self Cheese; has smell referent:function function
del brie  #: free Cheese; clear WeakMethod
del Cheese.smell  #: free function; clear WeakMethod
print(smell())
