# idea: an object put into a module that only the interpreter holds outlives the name it was made under
import sys
import types


class Thing:
    def __del__(self):
        print('freed')


thing = Thing()
sys.modules['made_by_corpus'] = types.ModuleType('made_by_corpus')
sys.modules['made_by_corpus'].thing = thing
del thing  #: not unreach Thing; not free Thing
print('held by the module')
del sys.modules['made_by_corpus']  #: free Thing
print('end')
