# idea: a tuple of the arguments that is returned and used once is freed, not lost from sight
def packed(*values):
    return values


def named(**values):
    result = tuple(values)
    return result


print(packed(10, 20))  #: create tuple; free tuple; not lost
print(named(a=1, b=2))  #: free tuple; not lost
print('end')
