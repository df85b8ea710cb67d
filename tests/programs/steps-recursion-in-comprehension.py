# idea: a function that calls itself from a comprehension has no frame for the comprehension
# steps: 3 9 4 5 4 6 4 5 4 6 4 5 4 6 4 5 4 6
def flat(value):
    if isinstance(value, list):
        return [leaf for item in value for leaf in flat(item)]
    return [value]


print(flat([1, [2, [3, []]], 4]))
