# idea: a returned list waits on the value stack until the finally of its function is over, and nobody binds it
class Thing:
    def __del__(self):
        print('freed')


def make():
    try:
        return [Thing()]  #: create list; not free list
    finally:
        print('finally')  #: return list; not free list


make()  #: free list; free Thing
print('after')
