# idea: a generator cannot be resumed while it runs
# steps: 3 10 11 5 6 7
def selfish():
    try:
        next(me)
    except ValueError as error:
        yield str(error)


me = selfish()
print(next(me))
