# idea: a seed that the program gives decides its random numbers, whatever was drawn before
# output: True
# output: True
import random

print(random.Random(7).random() == random.Random(7).random())
random.seed(3)
first = random.random()
random.seed(3)
print(first == random.random())
