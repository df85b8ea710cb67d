# idea: an __import__ of the program's own is called for its imports only
import builtins

original = builtins.__import__


def watched(name, *args, **options):
    seen.append(name)
    return original(name, *args, **options)


seen = []
builtins.__import__ = watched
import math
items = [math]
builtins.__import__ = original
print(seen)
