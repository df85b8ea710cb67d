# idea: a generator that is never finished is still suspended when the program ends
def forever():
    items = []
    while True:
        items.append(len(items))
        yield items


g = forever()
print(next(g), next(g))
