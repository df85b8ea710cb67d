# idea: a module that was taken out of sys.modules is loaded anew by the next import
import sys

sys.modules.pop('colorsys', None)
print('colorsys' in sys.modules)
import colorsys
print('colorsys' in sys.modules, sys.modules['__main__'].__name__)
del sys.modules['colorsys']
