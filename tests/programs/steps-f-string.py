# idea: an f-string calls functions, formats nested fields and is still one step
# steps: 3 7 4 8
def width():
    return 6


print(f'[{3.14159:{width()}.2f}] {width.__name__!r:>9}')
print(f'{1 + 1 = }')
