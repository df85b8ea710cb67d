# idea: a generator of random numbers of its own is seeded the same way in every run
# output: [1, 3, 6, 3, 5, 6, 4, 4]
import random

dice = random.Random()
print([dice.randint(1, 6) for _ in range(8)])
