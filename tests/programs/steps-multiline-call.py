# idea: a call over several lines stays one step while its arguments call functions
# steps: 3 7 4 4 4 12
def twice(n):
    return n * 2


total = sum([  #: spans 0 11 2
    twice(1),
    twice(2),
    twice(3),
])
print(total)
