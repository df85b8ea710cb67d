# idea: with the collector switched off a cycle stays for good
import gc


class Node:
    def __init__(self):
        self.me = self

    def __del__(self):
        print('collected')


gc.disable()
for _ in range(3):
    Node()
print(gc.isenabled(), gc.get_count()[0] >= 0)
gc.enable()
gc.collect()
print('end')
