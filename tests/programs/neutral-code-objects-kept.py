# idea: comparing and hashing code objects, functions and frames stays possible
def make():
    return lambda: 1


a, b = make(), make()
print(a.__code__ is b.__code__, a == b, hash(a.__code__) == hash(b.__code__))
print(a.__code__.replace(co_name='other').co_name)
