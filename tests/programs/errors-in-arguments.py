# idea: when an argument fails, those evaluated before it are dropped
# steps: 3 4 9 5 10 11 12
class Loud:
    def __del__(self):
        print('dropped')


try:
    print(Loud(), 1 / 0)
except ZeroDivisionError as error:
    print(error)
print('end')
