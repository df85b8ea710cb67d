# idea: a cell may be empty, before its name is bound and after it is deleted
def outer():
    def inner():
        try:
            return value
        except NameError as error:
            return str(error)
    first = inner()
    value = 1
    second = inner()
    del value
    return first, second, inner()


print(outer())
