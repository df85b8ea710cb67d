# idea: assigning anywhere in a function makes the name local everywhere in it
n = 5


def read():
    try:
        print(n)
    except UnboundLocalError as error:
        print(error)
    n = 6
    return n


print(read(), n)
