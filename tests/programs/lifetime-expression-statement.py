# idea: the value of an expression statement is dropped at once
class Thing:
    def __del__(self):
        print('freed')


def make():
    return Thing()


make()
print('between')
_ = make()
print('kept by the name _')
