# idea: a program may delete __builtins__ from its own names
saved = __builtins__
del __builtins__  #: not unbind __builtins__
items = [1]
items.append(2)
print(items)
__builtins__ = vars(saved)  #: bind __builtins__
__builtins__ = saved  #: unbind __builtins__
print(len(items))
