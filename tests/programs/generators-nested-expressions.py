# idea: generator expressions inside each other are frames inside frames
# steps: 3 4 3 3 3 3
grid = ((r, (c for c in range(r))) for r in range(3))  #: in generator
print([(r, list(cells)) for r, cells in grid])
