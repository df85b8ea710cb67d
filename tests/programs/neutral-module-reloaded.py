# idea: a module that was taken out of sys.modules is loaded anew by the next import
import importlib
import sys

sys.modules.pop('colorsys', None)
old = (importlib.import_module('colorsys'), sys.modules.pop('colorsys'))[1]  #: not has old attribute:rgb_to_yiq function
import colorsys

print('colorsys' in sys.modules, colorsys is old, sys.modules['__main__'].__name__)
del sys.modules['colorsys']
