# idea: an exception in a finalizer is reported on standard error and stops nothing
class Rude:
    def __del__(self):
        raise ValueError('no manners')


rude = Rude()
del rude
print('unharmed')
