# idea: a class outlives its name while an instance is left
import gc


class Thing:
    def __del__(self):
        print('freed')


thing = Thing()
del Thing
gc.collect()  #: not free type
print(type(thing).__name__)
del thing
gc.collect()  #: free type
print('end')
