# idea: exceptions raised while handling others form a chain
def chain(n):
    try:
        raise ValueError(n)
    except ValueError:
        if n:
            chain(n - 1)
        else:
            raise


try:
    chain(3)
except ValueError as error:
    while error:
        print(error)
        error = error.__context__
