# idea: a call unpacks sequences and mappings into fresh tuples and dicts
# steps: 3 8 9 10 4 5 11
def take(a, *rest, flag=False, **others):
    print(a, rest, flag, others)
    return rest, others


args = [1, 2, 3]
options = {'flag': True, 'x': 1}
rest, others = take(*args, **options)
print(rest == tuple(args[1:]), others is options)
