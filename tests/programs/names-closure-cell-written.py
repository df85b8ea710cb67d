# idea: storing into cell_contents moves the note of every function that shares the cell
# steps: 3 15 4 6 9 12 16 17 11 18 7
def counter():
    n = 1

    def read():
        return n

    def grow():
        nonlocal n
        n += 1
    return read, grow


read, grow = counter()
read.__closure__[0].cell_contents = 10
grow()
print(read(), read.__closure__[0] is grow.__closure__[0])
