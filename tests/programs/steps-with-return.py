# idea: a return inside with leaves through the exit of every manager
from contextlib import contextmanager


@contextmanager
def noted(name):
    yield
    print('left', name)


def search():
    with noted('outer'):
        with noted('inner'):
            return 'found'


print(search())
