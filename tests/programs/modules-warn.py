# idea: a module whose text makes the compiler warn does so where it is imported, once
# expressions: yes
# steps: 5 6 7 helper:1 8
# output: a\d
import warnings
warnings.simplefilter('always')
import helper
print(helper.path)
