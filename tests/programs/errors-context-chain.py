# idea: exceptions raised while handling others form a chain
# steps: 3 14 5 6 7 8 5 6 7 8 5 6 7 8 5 6 7 10 15 16 17 18 16 17 18 16 17 18 16 17 18 16
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
