# idea: an exception that the simulated clock raised shows no frame of it where it caused another
import time

try:
    time.sleep(-1)
except ValueError as error:
    raise RuntimeError('no sleep') from error
