# idea: a sequence pattern binds the rest as a new list
# steps: 3 4 5 6 7 8 10 11
point = (1, 2, 3, 4)
match point:
    case [first, *rest]:  #: bind first; bind rest
        print(first, rest)
match 'text':
    case [*_]:
        print('never: a str is no sequence here')
    case str() as text:
        print(text)
