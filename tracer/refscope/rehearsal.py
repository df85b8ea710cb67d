"""A program that makes the recorder do most of what it can.

It runs when the runtime is built and once more in each interpreter before the user's: WebAssembly is compiled
function by function when first called, which takes longer than a small program.
"""

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
