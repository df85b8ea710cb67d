# idea: code run by exec belongs to another source: its lines are not lines of this program
# steps: 3 4 5 6
space = {'n': 2}
code = 'n = n + 1\nm = [n]\ndef f(): pass\n\n\n\n\n\n\n\n\nlate = m\n'
exec(code, space)  #: has space value:'f' function function f
print(space['n'], space['m'] is space['late'])
