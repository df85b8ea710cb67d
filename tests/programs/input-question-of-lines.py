# idea: of a question of several lines, what a program waits for is the last
print(input('There are two ways.\nWhich one? '))
