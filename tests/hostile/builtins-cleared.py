# idea: all built-in functions are gone
# ends: finished
# output: hi
import builtins
print('hi')
vars(builtins).clear()
a = [1]
b = a
