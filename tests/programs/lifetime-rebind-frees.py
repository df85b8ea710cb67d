# idea: moving the last note away frees the object after the new one is made
class Thing:
    def __init__(self, name):
        self.name = name
        print('made', name)

    def __del__(self):
        print('freed', self.name)


thing = Thing('a')
thing = Thing('b')  #: create Thing; rebind thing; free Thing; refcount thing 1
print('end')
