# idea: type with three arguments makes a class without a class statement
def hello(self):
    return f'hello from {type(self).__name__}'


Made = type('Made', (list,), {'hello': hello, 'size': [3]})  #: has Made base: type class list; has Made attribute:hello function hello; has Made attribute:size item:0 int 3; not has Made attribute:__doc__ NoneType
made = Made([1])  #: has made item:0 int 1; length made 1
print(made.hello(), made, Made.size, Made.__module__ == __name__)
