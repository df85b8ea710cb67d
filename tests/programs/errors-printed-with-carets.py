# idea: a printed traceback marks the failing part of a line
# steps: 3 5 7 8 9
import traceback

row = {'a': {'b': None}}
try:
    print(1 + row['a']['b']['c'] * 2)
except TypeError:
    traceback.print_exc()
