# idea: compress goes through two things at a time: what it takes from and what selects
from itertools import compress

selectors = iter([0, 1, 1])
chosen = compress(['Brie', 'Edam', 'Feta'], selectors)  #: same chosen/iterates:selectors selectors
print(next(chosen))  #: has chosen iterates: list_iterator next: item 2; has chosen iterates:selectors list_iterator next: item 2
