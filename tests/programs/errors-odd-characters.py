# idea: standard output refuses half a character, standard error spells it out
# output: surrogates not allowed
import sys

try:
    print('\udc80')
except UnicodeEncodeError as error:
    print(error.reason)
print('\udc80', file=sys.stderr)
