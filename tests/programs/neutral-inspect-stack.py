# idea: inspect.stack shows the program's frames with their lines
import inspect


def depth():
    found = []
    for info in inspect.stack(context=0):
        found.append((info.function, info.lineno))
        if info.function == '<module>':
            return found


def outer():
    return depth()


print(outer())
