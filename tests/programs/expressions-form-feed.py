# idea: a form feed ends no line: where expressions stand beyond ASCII is counted in their own line
# expressions: yes
length = len("ä") + 1

wide = "ää" + str(length)  #: evaluates `str(length)` '2', `"ää" + str(length)` 'ää2'
