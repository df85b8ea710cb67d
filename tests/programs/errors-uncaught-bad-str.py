# idea: an uncaught exception whose __str__ fails is still reported
# steps: 3 4 8
class Mute(Exception):
    def __str__(self):
        raise ValueError('cannot speak')


raise Mute
