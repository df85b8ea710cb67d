# idea: match, case and type are also ordinary names
# steps: 3 4 5 6 7 8 9 10
match = [1]
case = match  #: same match case
type_ = type(case).__name__
type = 'shadowed'
match case:
    case [type]:
        print(type)
print(match, type_)
