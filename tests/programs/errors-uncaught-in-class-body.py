# idea: an uncaught exception shows the body of a class as a frame
class Table:
    rows = []
    first = rows[0]
