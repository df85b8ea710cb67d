# idea: an indentation that fits no block is an error before the first statement
if True:
    a = 1
  b = 2
