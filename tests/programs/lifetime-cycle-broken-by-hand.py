# idea: breaking a cycle before the names go lets everything be freed at once
class Node:
    def __del__(self):
        print('freed')


a, b = Node(), Node()
a.next, b.next = b, a
a.next = None
del b  #: free Node; not unreach Node
del a  #: free Node
print('end')
