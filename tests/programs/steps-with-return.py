# idea: a return inside with leaves through the exit of every manager
# steps: 3 6 12 18 13 8 14 8 15 14 9 13 9
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
