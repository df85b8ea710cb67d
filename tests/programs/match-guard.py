# idea: names that a pattern bound stay bound when its guard says no
match [1, 2]:
    case [a, b] if a > b:
        print('descending')
    case [c, d]:
        print('otherwise')
print(a, b, c, d)
