# idea: a module whose text makes the compiler warn does so where it is imported, once
# steps: 4 5 6 helper:1 7
# output: a\d
import warnings
warnings.simplefilter('always')
import helper
print(helper.path)
