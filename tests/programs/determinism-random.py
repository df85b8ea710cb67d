# idea: random numbers are the same in every run, also without a seed
# output: 0.8444218515250481 776 [53, 5, 33]
import random

print(random.random(), random.randrange(1000), random.sample(range(100), 3))
