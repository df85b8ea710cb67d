# idea: when an argument fails, those evaluated before it are dropped
class Loud:
    def __del__(self):
        print('dropped')


try:
    print(Loud(), 1 / 0)
except ZeroDivisionError as error:
    print(error)
print('end')
