# idea: an uncaught exception with a cause is printed after its cause
# steps: 3 10 5 6 7
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise TypeError('no number') from error


parse('five')
