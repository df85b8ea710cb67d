# idea: the recorder uses none of the built-in functions that the program replaces
import builtins

saved = {name: getattr(builtins, name) for name in ('len', 'isinstance', 'type', 'id', 'getattr')}


def refuse(*args):
    raise RuntimeError('called a patched function')


for name in saved:
    setattr(builtins, name, refuse)
try:
    items = [1]
    items.append({'k': items})
    same = items
finally:
    for name, function in saved.items():
        setattr(builtins, name, function)
print(len(same))
