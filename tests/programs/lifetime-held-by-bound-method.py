# idea: a bound method keeps its object alive without any other name
class Thing:
    def act(self):
        return 'acted'

    def __del__(self):
        print('freed')


act = Thing().act  #: held act/bound: names; refcount act/bound: 1; not free Thing
print(act())
act = None  #: free Thing; free method
print('end')
