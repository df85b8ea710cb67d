# idea: close ends a generator at its yield and runs its finally
# steps: 3 11 12 5 13 8 14 15
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
