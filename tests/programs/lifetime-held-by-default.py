# idea: a default value lives as long as its function
class Thing:
    def __del__(self):
        print('freed')


def use(thing=Thing()):
    return thing


use()
print('called')
del use  #: free function; free Thing
print('end')
