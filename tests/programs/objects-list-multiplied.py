# idea: multiplying a list repeats references, it copies no inner list
row = [0]
grid = [row] * 3  #: has grid item:2 list
grid[1].append(5)  #: mutate item 1
print(grid, row)
good = [[0] for _ in range(3)]
good[1].append(5)
print(good)
