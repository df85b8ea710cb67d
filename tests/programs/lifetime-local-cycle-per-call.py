# idea: a function that makes a cycle leaves one behind at each call
import gc


def leave():
    items = []
    items.append(items)
    return len(items)


gc.collect()
total = sum(leave() for _ in range(5))
print(total, gc.collect())
