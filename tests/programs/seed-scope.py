# idea: an uncaught UnboundLocalError ends a program that had rebound a global before
# steps: 3 6 12 8 9 13 16 21 17
b = 5


def f1():
    global b
    print(b)
    b = 100  #: rebind b


f1()
print(b)


def f2():
    print(b)
    b = 200


f2()
