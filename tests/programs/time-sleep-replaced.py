# idea: a program may keep a reference to sleep or put another in its place
# output: True slept 3
import time
from time import sleep as rest

rest(0.001)
original = time.sleep
time.sleep = lambda seconds: print('slept', seconds)
print(original is rest, end=' ')
time.sleep(3)
time.sleep = original
