# idea: a function that calls itself from a comprehension has no frame for the comprehension
def flat(value):
    if isinstance(value, list):
        return [leaf for item in value for leaf in flat(item)]
    return [value]


print(flat([1, [2, [3, []]], 4]))
