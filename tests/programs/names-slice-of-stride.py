# idea: assigning to every second item replaces exactly those
# steps: 3 4 5
items = list('abcdef')
items[::2] = [1, 2, 3]  #: mutate item 0; mutate item 2; mutate item 4
print(items)
