# idea: calling a lambda enters a frame that has an expression and no statement
pick = lambda pair: pair[1]
print(pick((1, 2)))
print(sorted([(1, 'b'), (0, 'a')], key=pick))
print(pick.__qualname__)
