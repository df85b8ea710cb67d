# idea: generator expressions inside each other are frames inside frames
grid = ((r, (c for c in range(r))) for r in range(3))
print([(r, list(cells)) for r, cells in grid])
