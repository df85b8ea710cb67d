# idea: a binary tree of objects is built by a recursion that changes one slot
class Tree:
    __slots__ = ('value', 'left', 'right')

    def __init__(self, value):
        self.value, self.left, self.right = value, None, None

    def add(self, value):
        side = 'left' if value < self.value else 'right'
        below = getattr(self, side)
        if below:
            below.add(value)  #: mutate slot
        else:
            setattr(self, side, Tree(value))  #: mutate slot left; mutate slot right; create Tree


root = Tree(5)
for n in (2, 8, 1, 9):
    root.add(n)  #: has root slot:left slot:left slot:value int 1; has root slot:right slot:right slot:value int 9
print(root.left.left.value, root.right.right.value)
