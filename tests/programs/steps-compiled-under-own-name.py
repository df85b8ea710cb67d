# idea: a text compiled under this program's file name does not pass for its lines
# steps: 3 7 8 9 10
def here():
    pass


name = here.__code__.co_filename
space = {}
exec(compile('a = 1\nb = 2\n\n\n\n\n\nc = 3\n', name, 'exec'), space)  #: has space value:'c' int 3
print(space['a'] + space['b'] + space['c'])
