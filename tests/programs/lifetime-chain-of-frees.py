# idea: freeing the head of a chain frees every link in one step
class Node:
    def __init__(self, n, next):
        self.n, self.next = n, next

    def __del__(self):
        print('freed', self.n, end=' ')


head = None
for n in range(4):
    head = Node(n, head)
del head  #: free Node
print()
