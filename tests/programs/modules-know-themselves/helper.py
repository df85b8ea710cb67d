def grow(items):
    return items + [1]
