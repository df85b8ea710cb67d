# idea: a generator made into a context manager is suspended while the body of with runs
# steps: 3 6 15 8 10 16 15 12
from contextlib import contextmanager


@contextmanager
def tag(name):
    print('<', name)
    try:
        yield name.upper()
    finally:
        print('>', name)


with tag('b') as label:
    print(label)
