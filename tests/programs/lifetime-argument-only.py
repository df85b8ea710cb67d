# idea: an object passed straight into a call lives as long as the call needs it
class Thing:
    def __del__(self):
        print('freed')


def use(thing):
    del thing
    print('deleted inside')


use(Thing())
print('after')
