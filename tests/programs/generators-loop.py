# idea: a generator is suspended at each yield and goes on after it
def count():
    n = 0
    while n < 2:
        yield n
        n += 1


for value in count():
    print(value)
