# idea: an object may delete its own attributes while its finalizer runs
class Shy:
    def __init__(self):
        self.parts = [[1], [2]]

    def __del__(self):
        vars(self).clear()
        self.__class__ = Bare
        print('nothing left', vars(self))


class Bare:
    pass


shy = Shy()
del shy  #: free Bare
print('end')
