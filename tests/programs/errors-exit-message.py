# idea: sys.exit with a text is status 1 and the text
# steps: 3 6 10 7
import sys


def give_up():
    sys.exit('nothing to do')


give_up()
