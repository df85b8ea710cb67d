# idea: the caller's stack lets go of an argument when the callee deletes its name
class Thing:
    def __del__(self):
        print('freed')


def swallow(*things):
    things = None
    print('inside')


swallow(Thing(), Thing())
print('after')
