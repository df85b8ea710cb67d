# idea: a bare return ends a function in the middle of a loop
# steps: 3 10 4 5 6 11
def find(items):
    for item in items:
        if item:
            return
    print('never')


print(find([1, 2]))
print('after')
