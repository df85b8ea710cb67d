# idea: storing an attribute calls __setattr__ once and nothing else
class Loud:
    def __setattr__(self, name, value):
        print('set', name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)


loud = Loud()
loud.a = 1
loud.a += 1
del loud.a
print('end')
