# idea: match, case and type are also ordinary names
match = [1]
case = match  #: same match case
type_ = type(case).__name__
type = 'shadowed'
match case:
    case [type]:
        print(type)
print(match, type_)
