# idea: a generator expression that has not started holds the cells of the function around it
def scaled(values, by):
    return (value * by for value in values)


twice = scaled([1, 2], [2])  #: has twice generator not started; has twice frame:by cell: list; references twice 2; not has twice function: function
print(list(twice))  #: has twice generator finished
