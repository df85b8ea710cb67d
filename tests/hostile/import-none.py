# idea: import itself is gone
# ends: exception ZeroDivisionError: division by zero
import builtins
builtins.__import__ = None
x = 1
1 / 0
