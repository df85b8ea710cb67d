# idea: a linked list grows by one object and one changed reference at a time
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


head = None
for n in range(20):
    head = Node(n, head)  #: create Node; rebind head; has head attribute:next attribute:next attribute:value int 17
total, node = 0, head
while node:
    total += node.value
    node = node.next  #: rebind node; not free Node
print(total)
