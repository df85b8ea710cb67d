# idea: a linked list grows by one object and one changed reference at a time
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


head = None
for n in range(20):
    head = Node(n, head)
total, node = 0, head
while node:
    total += node.value
    node = node.next
print(total)
