# idea: a slice keeps all three of its parts alive, and hands them to the object that is sliced
class Row:
    def __getitem__(self, key):
        return key


part = Row()[[1]:[2]:[3]]  #: has part attribute:start item:0 int 1; has part attribute:stop item:0 int 2; has part attribute:step item:0 int 3
del part  #: free slice; free list
