# idea: an exception raised in finally takes the place of a return
def leave():
    try:
        return 'lost'
    finally:
        raise ValueError('instead')


try:
    leave()
except ValueError as error:
    print(error, error.__context__)
