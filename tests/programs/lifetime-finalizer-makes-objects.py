# idea: a finalizer may make objects, call functions and drop other objects
class Loud:
    def __del__(self):
        print('loud freed')


class Busy:
    def __init__(self):
        self.loud = Loud()

    def __del__(self):
        made.append([len(made)])
        del self.loud
        print('busy done')


made = []
busy = Busy()
del busy
print(made)
