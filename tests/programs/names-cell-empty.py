# idea: a cell may be empty, before its name is bound and after it is deleted
# steps: 3 16 4 9 6 7 8 10 11 6 12 13 6 7 8
def outer():
    def inner():
        try:
            return value
        except NameError as error:
            return str(error)
    first = inner()  #: not has inner closure:value cell: int; bind first
    value = 1
    second = inner()  #: has inner closure:value cell: int 1
    del value  #: unbind value; not has inner closure:value cell: int 1
    return first, second, inner()


print(outer())
