# idea: what a generator expression goes through is held by it while it runs, though it has no name in its frame
def squares():
    return (n * n for n in range(3))


values = squares()  #: create range_iterator; has values frame:.0 range_iterator
first = next(values)  #: not free range_iterator; has values frame:.0 range_iterator; not lost
rest = list(values)  #: free range_iterator; not lost
