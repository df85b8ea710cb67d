# idea: loops of a nested comprehension run inside one step
# steps: 3 4 5
grid = [[r * c for c in range(3)] for r in range(3)]
flat = [n for row in grid if row[1] for n in row if n]
print(grid, flat)
