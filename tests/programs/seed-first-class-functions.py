# idea: functions are passed, returned and kept in a dict like any object
def double(n):
    return n * 2


def apply(function, value):
    return function(value)


def choose(name):
    return table[name]


table = {'double': double, 'len': len}
same = double  #: same same double
print(apply(choose('double'), 4), choose('len')([1]), same is choose('double'))
