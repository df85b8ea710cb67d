# idea: a program finds none of the modules that came with the one before it, and the library whole
# output: No module named 'other'
# output: True True 0.8444218515250481 True
import mine
try:
    import other
except ImportError as e:
    print(e)
import random, string, sys
print(hasattr(string, 'Template'), hasattr(random, 'Random'), random.random(), sys.modules['random'] is random)
