# idea: a generator that has not started holds its arguments, its function and the cells of its closure
def factor(number):
    def times(values, twice=False):
        for value in values:
            yield value * number

    return times


triples = factor([3])([1, 2])  #: has triples generator not started; has triples frame:values list
kept = triples  #: has kept frame:number cell; has kept frame:twice bool False; has kept function: function; references kept 4
del triples, kept  #: free generator; free function
