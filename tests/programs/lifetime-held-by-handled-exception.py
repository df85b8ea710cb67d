# idea: the object in flight is freed when its except clause ends
class Trouble(Exception):
    def __del__(self):
        print('freed')


try:
    raise Trouble
except Trouble:
    print('handling')
print('after')
