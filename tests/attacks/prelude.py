# Stands before every program of this folder. PORT is the listener that must hear nothing.
PORT = 0


def attempt(what, action):
    """Say whether an action was refused, or reached something."""
    try:
        result = action()
    except BaseException as error:
        print(f'{what}: refused ({type(error).__name__})')
    else:
        print(f'{what}: REACHED {type(result).__name__}')


