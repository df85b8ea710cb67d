# idea: a generator is suspended at each yield and goes on after it
# steps: 3 10 4 5 6 11 10 7 5 6 11 10 7 5
def count():
    n = 0
    while n < 2:
        yield n
        n += 1


for value in count():
    print(value)
