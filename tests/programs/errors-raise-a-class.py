# idea: raising a class makes an instance, raising anything else is a TypeError
# steps: 3 4 9 5 10 11 13 14 15
class Own(Exception):
    def __init__(self):
        print('made')


try:
    raise Own
except Own as error:
    print(error.args)
try:
    raise 'text'
except TypeError as error:
    print(error)
