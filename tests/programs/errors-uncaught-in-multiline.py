# idea: the line of an exception inside a long statement is the line of the failing part
# steps: 3 4
values = [1, 2]
print(
    values[0],
    values[1],
    values[2],
)
