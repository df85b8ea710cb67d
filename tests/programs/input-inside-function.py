# idea: a function deep in the program may ask, its frame waiting
# input: 3
# input: 4
# output: a? b? 12
def ask(name):
    return int(input(f'{name}? '))


def area():
    return ask('a') * ask('b')


print(area())
