# idea: a closure holds cells, and two closures may share one
def make(items):
    count = 0

    def add(item):
        nonlocal count
        count += 1
        items.append(item)

    def size():
        return count, len(items)
    return add, size


add, size = make([])
add('x')  #: has size closure:count cell: int 1; has add closure:items cell: list
print(size(), add.__closure__[0] is size.__closure__[0])
