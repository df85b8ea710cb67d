# idea: sleeping a negative time is an error at once
# output: ValueError
import time

try:
    time.sleep(-1)
except ValueError as error:
    print(type(error).__name__)
