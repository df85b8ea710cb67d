# idea: multiplying a list repeats references, it copies no inner list
row = [0]
grid = [row] * 3  #: has grid item:2 list; same grid/item:0 grid/item:2
grid[1].append(5)  #: mutate item 1
print(grid)
marks = [object()] * 3  #: found marks/item:0 false
marks.clear()  #: free object
good = [[0] for _ in range(3)]
good[1].append(5)  #: length good/item:0 1; length good/item:1 2
grid.pop()
del row  #: held grid/item:0 names
print(good)
