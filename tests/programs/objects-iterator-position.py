# idea: an iterator says which item is next, and lets go of its list once it is exhausted
cheeses = ['Brie', 'Edam']
each = iter(cheeses)  #: has each list_iterator next: item 0; has each iterates: list
next(each)  #: mutate; has each list_iterator next: item 1
next(each)  #: has each list_iterator next: item 2
next(each, None)  #: mutate iterates; has each list_iterator exhausted
back = reversed(cheeses)
next(back)  #: has back list_reverseiterator next: item 0
