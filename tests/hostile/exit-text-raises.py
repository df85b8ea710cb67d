# idea: an exit whose text can't be made
# ends: exception SystemExit:
# status: 1
import sys
class T:
    def __str__(self): raise RuntimeError('no text')
sys.exit(T())
