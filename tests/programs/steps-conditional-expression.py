# idea: a conditional expression evaluates only the side it takes
def side(name):
    print('took', name)
    return name


for flag in (True, False):
    print(side('yes') if flag else side('no'))
