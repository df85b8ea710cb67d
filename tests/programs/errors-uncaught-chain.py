# idea: an uncaught exception with a cause is printed after its cause
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise TypeError('no number') from error


parse('five')
