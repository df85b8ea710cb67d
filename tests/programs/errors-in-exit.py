# idea: an exception raised on exit replaces the one of the body and remembers it
class Worse:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise TypeError('on exit')


try:
    with Worse():
        raise ValueError('in body')
except TypeError as error:
    print(error, repr(error.__context__))
