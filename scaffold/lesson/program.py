TODO = ['a program of 8 to 25 lines, of at most 60 columns']
