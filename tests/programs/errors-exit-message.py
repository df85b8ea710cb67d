# idea: sys.exit with a text is status 1 and the text
import sys


def give_up():
    sys.exit('nothing to do')


give_up()
