# idea: type with three arguments makes a class without a class statement
def hello(self):
    return f'hello from {type(self).__name__}'


Made = type('Made', (list,), {'hello': hello, 'size': [3]})
made = Made([1])
print(made.hello(), made, Made.size, Made.__module__ == __name__)
