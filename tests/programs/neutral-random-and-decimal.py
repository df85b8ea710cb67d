# idea: the decimal context and the random state belong to the program
import decimal
import random

random.seed(5)
first = random.random()
random.seed(5)
items = [1, 2]
print(random.random() == first)
decimal.getcontext().prec = 5
print(decimal.Decimal(1) / 3)
decimal.getcontext().prec = 28
