# idea: dropping a suspended generator runs its finally at once
# steps: 3 11 12 4 6 13 8 14
def careful():
    resource = ['open']
    try:
        yield resource
    finally:
        print('closed')


g = careful()
next(g)
g = None  #: rebind g; free generator
print('after')
