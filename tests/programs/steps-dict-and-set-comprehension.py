# idea: comprehensions of dicts and sets evaluate key, then value, for each item
# steps: 3 8 4 5 4 5 4 5 4 5 9 4 5 4 5 10
def show(value):
    print('saw', value)
    return value


lengths = {show(word): show(len(word)) for word in ['a', 'bc']}
parities = {show(n) % 2 for n in [1, 3]}
print(lengths, parities)
