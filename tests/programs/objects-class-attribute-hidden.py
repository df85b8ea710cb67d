# idea: assigning to an attribute of an instance hides the class's and leaves it as it was
class Bus:
    count = 0
    riders = []


a, b = Bus(), Bus()
a.count += 1  #: mutate attribute count
a.riders += ['Tung']
print(b.count, b.riders, sorted(vars(a)), vars(b))
del a.riders
print(a.riders is Bus.riders)
