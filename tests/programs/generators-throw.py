# idea: throw raises inside the generator, which may go on
# steps: 3 11 12 4 6 13 7 8 4 6 15 7 16 17
def stubborn():
    while True:
        try:
            yield 'waiting'
        except ValueError as error:
            print('caught', error)


g = stubborn()
next(g)
print(g.throw(ValueError('one')))
try:
    g.throw(KeyError('two'))
except KeyError as error:
    print('came back', error)
