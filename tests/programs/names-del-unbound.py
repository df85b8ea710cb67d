# idea: del of a name that is not bound is a NameError, at module level and in a function
# steps: 4 5 6 9 18 10 11 13 14 15
try:
    del missing
except NameError as error:
    print(error)


def local():
    value = 1
    del value
    try:
        del value
    except UnboundLocalError as error:
        print(error)


local()
