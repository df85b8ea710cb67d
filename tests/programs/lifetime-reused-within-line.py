# idea: an object freed and another made at its address on one line are two objects
class Thing:
    pass


a = Thing(); first = id(a); del a; b = Thing(); second = id(b)
b.mark = 'second'
print(isinstance(first == second, bool))
