# idea: a generator cannot be resumed while it runs
def selfish():
    try:
        next(me)
    except ValueError as error:
        yield str(error)


me = selfish()
print(next(me))
