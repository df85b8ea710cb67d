# idea: a keyword that shares its name with the starred parameter goes to the rest of the keywords
# steps: 3 7 4
def func(a, *b, c, **kwargs):
    print(a, b, c, kwargs)


func('tung', 10, b=1, c='123')
