# idea: an exit status that refuses to be an int
# ends: exception SystemExit:
# status: 3
import sys
class C(int):
    def __int__(self): raise RuntimeError('no int')
    def __index__(self): raise RuntimeError('no index')
    def __str__(self): return 'cee'
sys.exit(C(3))
