count = 0  #: bind count
def grow(items):  #: bind grow
    items.append(1)  #: mutate item 0
    return items
