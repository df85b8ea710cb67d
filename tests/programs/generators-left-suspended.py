# idea: a generator that is never finished is still suspended when the program ends
# steps: 3 10 11 4 5 6 7 5 6 7
def forever():
    items = []
    while True:
        items.append(len(items))
        yield items


g = forever()
print(next(g), next(g))
