# idea: generators that feed each other take turns value by value
# steps: 3 9 14 10 10 4 5 6 11 11 10 10 4 5 6 11 11 10 10 4 5 6 11 11 10 10 4
def source():
    for n in range(3):
        print('source', n)
        yield n


def double(values):
    for n in values:
        yield n * 2


print(list(double(double(source()))))
