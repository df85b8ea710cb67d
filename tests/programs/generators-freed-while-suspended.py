# idea: dropping a suspended generator runs its finally at once
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
