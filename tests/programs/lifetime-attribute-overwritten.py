# idea: storing another value in an attribute frees the old one
class Thing:
    def __del__(self):
        print('freed')


class Box:
    pass


box = Box()
box.content = Thing()
box.content = None  #: free Thing
print('end')
