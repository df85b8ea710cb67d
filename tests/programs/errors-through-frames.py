# idea: an exception unwinds frame after frame and each gets its finally
# steps: 3 10 18 12 5 7 14 19 20
def inner():
    try:
        return [][0]
    finally:
        print('inner leaves')


def outer():
    try:
        return inner()
    finally:
        print('outer leaves')


try:
    outer()
except IndexError as error:
    print(error)
