# idea: input gives the next answer as a text, without its line end
# input: Ann
# output: Name? Hello Ann 3
name = input('Name? ')  #: bind name; has name str 'Ann'
print('Hello', name, len(name))
