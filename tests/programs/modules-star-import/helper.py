__all__ = ['items', 'shown']
items = []
hidden = [1]
def shown():
    return items
