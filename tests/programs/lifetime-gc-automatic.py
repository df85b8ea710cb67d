# idea: the collector runs by itself once enough objects were made
import gc


class Node:
    freed = 0

    def __init__(self):
        self.me = self

    def __del__(self):
        Node.freed += 1


gc.collect()
junk = [Node() for _ in range(20_000)]
junk.clear()
more = [[n] for n in range(50_000)]
print(Node.freed > 0, len(more))
gc.collect()
print(Node.freed)
