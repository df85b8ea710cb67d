# idea: a decorator made by a generator-based context manager runs it around each call
# steps: 3 6 13 18 8 9 15 10 19 8 9 15 10
from contextlib import contextmanager


@contextmanager
def around():
    print('before')
    yield
    print('after')


@around()
def work():
    print('work')


work()
work()
