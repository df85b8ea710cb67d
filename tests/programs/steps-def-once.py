# idea: def is one step, and its body none until it is called
# steps: 3 8 4 5 9
def greet(name):
    text = 'hello ' + name
    return text


print(greet('Ann'))
print(greet.__name__)
