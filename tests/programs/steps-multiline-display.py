# idea: a list display over several lines is one step, though the interpreter visits each line
# steps: 3 4 9
first = [1, 2]
table = [first,  #: spans 0 8 1
    [3, 4],
    [5,
     first],
]
print(table)
