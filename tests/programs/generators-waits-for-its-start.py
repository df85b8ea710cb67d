# idea: a generator that was not started yet is in sight with the argument that it keeps alive
# output: freed
# output: end
class Thing:
    def __del__(self):
        print('freed')


def each(thing):
    yield thing


waiting = each(Thing())  #: bind thing; create Thing; not free Thing
del waiting  #: free Thing; unbind thing
print('end')
