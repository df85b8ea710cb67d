# idea: a program may delete __builtins__ from its own names
saved = __builtins__
del __builtins__
items = [1]
items.append(2)
print(items)
__builtins__ = vars(saved)  #: not bind __builtins__
__builtins__ = saved  #: not rebind __builtins__
print(len(items))
