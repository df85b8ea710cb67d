# idea: looking for a name to suggest runs code that raises
# ends: exception AttributeError: 'A' object has no attribute 'speling'
class A:
    def __dir__(self): raise MemoryError('no names')
A().speling
