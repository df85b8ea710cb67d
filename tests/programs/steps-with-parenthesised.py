# idea: a parenthesised with of several lines is one step on entry and one on exit, with the range of its header
# steps: 3 5 7 5 8
from contextlib import nullcontext as just

with (just(1) as one,  #: spans 0 6 21
      just(2) as two):
    total = one + two  #: bind total
print(total)
