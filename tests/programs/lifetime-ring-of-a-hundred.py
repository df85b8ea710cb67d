# idea: of a hundred objects in a ring none is reached when the last name goes, however far round each looks for one
class Node:
    def __init__(self, next):
        self.next = next


head = first = Node(None)
for _ in range(99):
    head = Node(head)
first.next = head
del first  #: not unreach Node; not free Node
del head  #: unreach Node; not free Node
print('end')
