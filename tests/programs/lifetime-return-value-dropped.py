# idea: a returned object that nobody binds is freed after the finally of its function
class Thing:
    def __del__(self):
        print('freed')


def make():
    try:
        return Thing()
    finally:
        print('finally')


make()
print('after')
