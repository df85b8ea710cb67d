# idea: a class is part of cycles of its own and goes only when it is collected
import gc
import weakref


class Local:
    pass


watch = weakref.ref(Local)
del Local  #: not free type
print(watch() is not None)
gc.collect()  #: free type; clear
print(watch())
