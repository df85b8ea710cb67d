# idea: random numbers are the same in every run, also without a seed
import random

print(random.random(), random.randrange(1000), random.sample(range(100), 3))
