# idea: an exit status that only says that it is an int
# ends: exception SystemExit: liar
# status: 1
import sys
class L:
    __class__ = property(lambda s: int)
    def __str__(self): return 'liar'
sys.exit(L())
