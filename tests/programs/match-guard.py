# idea: names that a pattern bound stay bound when its guard says no
# steps: 3 4 6 7 8
match [1, 2]:
    case [a, b] if a > b:  #: spans 4 4 24
        print('descending')
    case [c, d]:
        print('otherwise')
print(a, b, c, d)
