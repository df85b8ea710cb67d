# idea: an exception raised on exit replaces the one of the body and remembers it
# steps: 3 4 7 12 5 13 12 8 14 15
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
