# idea: an object whose __init__ fails is freed although no name ever held it
# steps: 3 4 8 13 5 6 14 15 9
class Fragile:
    def __init__(self):
        self.part = [1]
        raise ValueError('half made')

    def __del__(self):
        print('freed with', self.part)


try:
    Fragile()
except ValueError as error:
    print(error)
