# idea: a printed traceback marks the failing part of a line
import traceback

row = {'a': {'b': None}}
try:
    print(1 + row['a']['b']['c'] * 2)
except TypeError:
    traceback.print_exc()
