# idea: the body of a class runs once as a frame, statement by statement
# steps: 3 4 5 6 9
class Box:
    size = 1
    size = size + 1
    items = [size]


print(Box.size, Box.items)
