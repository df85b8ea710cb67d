# idea: what has items but no iterator is iterated over by its items, without a call of the recorder's own
class Numbers:
    def __getitem__(self, index):
        print('item', index)
        if index > 1:
            raise IndexError
        return index


numbers = Numbers()
each = iter(numbers)  #: has each iterates: Numbers; has each iterator next: item 0
next(each)  #: has each iterator next: item 1
rest = list(each)  #: has each iterator exhausted
