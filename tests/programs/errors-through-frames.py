# idea: an exception unwinds frame after frame and each gets its finally
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
