# idea: an exception in a module is told with its file and its line, and the rest of the module does not run
# output: False
# steps: 5 helper:1 helper:2 6 7 8 9 10 other:1 11 other:2
try:
    import helper  #: raise ZeroDivisionError; call helper.<module>
except ZeroDivisionError as e:
    kept = e  #: has kept traceback: traceback
import sys
print('helper' in sys.modules)
import other
other.fail([])
