import gc


class Node:
    def __init__(self):
        self.next = None


a = Node()
b = a
del a  # b still holds the object
del b  # nothing holds it: freed at once

# Two objects that hold each other.
a = Node()
b = Node()
a.next = b
b.next = a
del a
del b
gc.collect()  # finds and frees the cycle
