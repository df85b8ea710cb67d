# idea: with may bind an item, an attribute or several names
# steps: 3 5 6 7 6
from contextlib import nullcontext

space = {}
with nullcontext([1, 2]) as space['pair'], nullcontext((3, 4)) as (a, b):  #: spans 0 6 72
    print(space, a, b)
