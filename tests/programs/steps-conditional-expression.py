# idea: a conditional expression evaluates only the side it takes
# steps: 3 8 9 4 5 8 9 4 5 8
def side(name):
    print('took', name)
    return name


for flag in (True, False):
    print(side('yes') if flag else side('no'))
