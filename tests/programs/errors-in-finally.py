# idea: an exception raised in finally takes the place of a return
# steps: 3 11 5 7 12 13
def leave():
    try:
        return 'lost'
    finally:
        raise ValueError('instead')  #: raise ValueError


try:
    leave()
except ValueError as error:
    print(error, error.__context__)
