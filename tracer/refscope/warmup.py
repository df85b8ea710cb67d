"""Runs the recorder once, so that a snapshot of the interpreter holds it ready."""

from . import memory
from .readers import samples
from .run import record

PROGRAM = '''
import copy

class Warm:
    def __init__(self, items=[]):
        self.items = items

def each(things):
    for thing in things:
        yield thing

def call(function, *arguments):
    total = 0
    def inner():
        nonlocal total
        total += 1
        return total
    return function(*arguments), inner()

names = [1, 'two', (3.0, None), {4: {5}}]
alias = names
warm = call(Warm, copy.deepcopy(names))
for one in each(alias):
    print(one, end='')
try:
    warm.missing
except AttributeError as error:
    del alias
'''


def warm_up() -> None:
    """Check the interpreter's layout and record a program.

    Raises LayoutError where the interpreter is not the one that the recorder knows.
    """
    memory.check()
    samples.check()
    record(PROGRAM)
