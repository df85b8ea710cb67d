# idea: an uncaught exception whose __str__ fails is still reported
class Mute(Exception):
    def __str__(self):
        raise ValueError('cannot speak')


raise Mute
