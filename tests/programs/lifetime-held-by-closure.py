# idea: what a closure holds goes with the last function that shares the cell
class Thing:
    def __del__(self):
        print('freed')


def make():
    thing = Thing()
    return (lambda: thing), (lambda: thing)


a, b = make()
del a  #: free function; not free Thing
print('one left')
del b  #: free Thing; free cell
print('end')
