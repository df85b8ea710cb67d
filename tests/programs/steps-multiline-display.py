# idea: a list display over several lines is one step, though the interpreter visits each line
# steps: 3 9
table = [
    [1, 2],
    [3, 4],
    [5,
     6],
]
print(table)
