# idea: doctest finds and runs the examples in the text of the program
# output: TestResults(failed=0, attempted=2)
# output: [1, 2]
import doctest


def double(values):
    """
    >>> double([1])
    [1, 1]
    >>> double([])
    []
    """
    return values + values


print(doctest.testmod())
x = [1]
x.append(2)  #: mutate item 1
print(x)
