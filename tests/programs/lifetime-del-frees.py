# idea: an object is freed in the very step that takes away its last name
class Thing:
    def __del__(self):
        print('freed')


thing = Thing()
other = thing  #: refcount thing 2
del thing  #: unbind thing; not free Thing; held other names; refcount other 1
print('one name left')
del other  #: free Thing
print('end')
