# idea: an array whose class answers with other lengths and items is told by what it holds
from array import array


class Liar(array):
    def __len__(self):
        print('asked for its length')
        return 7

    def __getitem__(self, index):
        print('asked for an item')
        return 0

    def tolist(self):
        print('asked for a list')
        return []


numbers = Liar('i', [1, 2])  #: has numbers Liar array('i', [1, 2]); length numbers 2
numbers.append(3)  #: has numbers Liar array('i', [1, 2, 3])
