"""What it is for."""
count = [1]
def grow(items=count): pass
class Box: size = 2
