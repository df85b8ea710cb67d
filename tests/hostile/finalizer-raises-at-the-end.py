# idea: what is freed at the end raises, and its class has no name that can be printed
# ends: finished
class M(type):
    def __getattribute__(cls, name): raise LookupError
class D(metaclass=M):
    def __del__(self): raise MemoryError
d = D()
d2 = [d]
