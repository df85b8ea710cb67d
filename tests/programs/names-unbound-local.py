# idea: assigning anywhere in a function makes the name local everywhere in it
# steps: 3 6 15 8 9 10 11 12
n = 5


def read():
    try:
        print(n)
    except UnboundLocalError as error:
        print(error)
    n = 6
    return n


print(read(), n)
