# idea: a decorator made by a generator-based context manager runs it around each call
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
