# idea: a program is run without arguments, under one name wherever it is
# output: ['program.py'] program.py __main__
import sys

print(sys.argv, __file__, __name__)
