# idea: a text compiled under this program's file name does not pass for its lines, and what it makes is the program's own
# steps: 3 7 8 9 11 12 13
def here():
    pass


name = here.__code__.co_filename
space = {}
exec(compile('a = 1\ndef b(kept=a):\n    yield kept\n\n\n\n\n\n\n\n\nc = 3\n', name, 'exec'), space)
#: has space value:'c' int 3; has space value:'b' default:kept int 1
theirs = space['b']()  #: has theirs frame:kept int 1
print(next(theirs))
print(space['a'] + space['c'])
