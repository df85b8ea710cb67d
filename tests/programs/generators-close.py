# idea: close ends a generator at its yield and runs its finally
def careful():
    try:
        yield 1
        print('never')
    finally:
        print('cleaned up')


g = careful()
next(g)
g.close()
g.close()
print(list(g))
