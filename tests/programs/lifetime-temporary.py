# idea: an object that no name ever held lives for one statement
class Thing:
    def __del__(self):
        print('freed')

    def name(self):
        return 'thing'


print(Thing().name())
Thing()
print('after')
