# idea: an instance whose attribute dict was never asked for has its attributes all the same
class Box:
    def __init__(self, n):
        self.n = n
        self.twice = [n, n]


boxes = [Box(n) for n in range(3)]  #: has boxes item:2 attribute:n int 2
boxes[0].n = 'changed'  #: mutate attribute n
print(boxes[0].n, boxes[1].twice)
