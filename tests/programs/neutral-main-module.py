# idea: the program is the module __main__ and its names are that module's attributes
import sys

value = [1]
print(__name__, sys.modules['__main__'].value is value)
sys.modules['__main__'].made = value  #: bind made; same made value
print(made)
