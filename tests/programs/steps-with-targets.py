# idea: with may bind an item, an attribute or several names
from contextlib import nullcontext

space = {}
with nullcontext([1, 2]) as space['pair'], nullcontext((3, 4)) as (a, b):
    print(space, a, b)
