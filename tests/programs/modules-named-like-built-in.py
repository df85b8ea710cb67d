# idea: a module named like one that is built in, or there at the start, is not found; one like a file of the library is
# output: itertools False
# output: math True
# output: os False
# output: statistics True
# output: sys False
# output: time False
import itertools  #: not call itertools.<module>
import math  #: call math.<module>
import os  #: not call os.<module>
import statistics  #: call statistics.<module>
import sys  #: not call sys.<module>
import time  #: not call time.<module>

for module in itertools, math, os, statistics, sys, time:
    print(module.__name__, hasattr(module, 'x'))
