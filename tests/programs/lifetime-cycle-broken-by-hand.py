# idea: breaking a cycle before the names go lets everything be freed at once
class Node:
    def __del__(self):
        print('freed')


a, b = Node(), Node()
a.next, b.next = b, a
a.next = None
del b  #: not free Node
del a  #: free Node; not unreach Node
print('end')
