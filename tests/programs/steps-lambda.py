# idea: calling a lambda enters a frame that has an expression and no statement
# steps: 3 4 3 5 3 3 6
pick = lambda pair: pair[1]  #: in lambda; bind pick; spans 0 3 27; spans 20 3 27
print(pick((1, 2)))
print(sorted([(1, 'b'), (0, 'a')], key=pick))
print(pick.__qualname__)
