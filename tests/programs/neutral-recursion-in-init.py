# idea: constructors nest up to the recursion limit
# output: maximum recursion depth exceeded
class Node:
    def __init__(self):
        self.next = Node()


try:
    Node()
except RecursionError as error:
    print(error)
