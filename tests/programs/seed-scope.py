# idea: an uncaught UnboundLocalError ends a program that had rebound a global before
b = 5


def f1():
    global b
    print(b)
    b = 100


f1()
print(b)


def f2():
    print(b)
    b = 200


f2()
