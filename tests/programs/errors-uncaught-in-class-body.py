# idea: an uncaught exception shows the body of a class as a frame
# steps: 3 4 5
class Table:
    rows = []
    first = rows[0]
