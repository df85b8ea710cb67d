# idea: what lies of its class is not asked for it when only garbage holds it
import gc
import types


class Liar:
    @property
    def __class__(self):
        print('asked')
        return types.ModuleType


gc.disable()
liar = Liar()
liar.me = [liar]
del liar  #: unreach Liar
print('quiet')
gc.collect()  #: free Liar
gc.enable()
