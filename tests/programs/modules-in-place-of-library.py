# idea: a module of the author's own takes the place of one of the library that has its name, and gives it back
# output: 7 False
# steps: 4 random:1 5 random:2
import random  #: call random.<module>
print(random.choice([7, 8]), hasattr(random, 'Random'))
