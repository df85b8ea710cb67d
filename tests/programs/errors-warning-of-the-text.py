# idea: what Python warns of when it reads the text is on standard error before the first statement, once
# steps: 3 6 13 8 10
import sys


def last():
    try:
        return 'tried'
    finally:
        return 'at last'


print(last())
