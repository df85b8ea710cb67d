# idea: a program may delete __builtins__ from its own names
saved = __builtins__
del __builtins__  #: not unbind __builtins__
items = [1]
items.append(2)
print(items)
__builtins__ = saved  #: not bind __builtins__
print(len(items))
