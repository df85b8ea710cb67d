# idea: a weak set with more attributes than fit into the object itself is read all the same
import weakref


class Cheese:
    pass


class Board(weakref.WeakSet):
    pass


brie, board = Cheese(), Board()
for number in range(40):
    setattr(board, f'note{number}', number)
board.add(brie)  #: length board 1; has board referent: Cheese; has board attribute:note39 int 39
del brie  #: free Cheese; length board 0
