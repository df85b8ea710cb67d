# idea: an object put into a module outlives the name it was made under
import sys
import types


class Thing:
    def __del__(self):
        print('freed')


sys.modules['made_by_corpus'] = types.ModuleType('made_by_corpus')
sys.modules['made_by_corpus'].thing = Thing()
print('held by the module')
del sys.modules['made_by_corpus']
print('end')
