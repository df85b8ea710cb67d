# idea: a for loop calls __iter__ once and __next__ for each item until StopIteration
# steps: 3 4 7 11 18 5 8 9 12 14 15 12 14 15 12 13
class Pairs:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        print('iter')
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


print([n for n in Pairs()])
