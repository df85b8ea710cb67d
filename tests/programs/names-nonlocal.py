# idea: a nonlocal statement makes an inner function bind the name of the frame around it
# steps: 3 14 4 6 9 8 10 8 11
def outer():
    n = 1

    def inner():
        nonlocal n
        n = n + 1  #: rebind n; has n int 3
    inner()
    inner()
    return n


print(outer())
