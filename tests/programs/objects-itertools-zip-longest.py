# idea: zip_longest holds what fills the gaps, and lets go of an iterator that has run out
from itertools import zip_longest

gap = ['nothing']
pairs = zip_longest(['Brie'], iter([10, 20]), fillvalue=gap)  #: same pairs/other:fillvalue gap; has pairs iterates:0 iterates: list
next(pairs)  #: has pairs iterates:1 list_iterator next: item 1
next(pairs)  #: free list_iterator; has pairs iterates:1 list_iterator next: item 2; not has pairs iterates:0 list_iterator
plain = zip_longest('a')  #: not has plain other:fillvalue NoneType
