# idea: throw raises inside the generator, which may go on
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
