# idea: a chain of a hundred objects whose only name goes is freed whole in that step
class Node:
    freed = 0

    def __init__(self, next):
        self.next = next

    def __del__(self):
        Node.freed += 1


head = None
for _ in range(100):
    head = Node(head)
head = None  #: free Node
print(Node.freed)
