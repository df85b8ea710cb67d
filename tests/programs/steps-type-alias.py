# idea: a type statement evaluates its value only when somebody asks for it
type Pair = tuple[Missing, Missing]
print(Pair.__name__)
try:
    Pair.__value__
except NameError as error:
    print(error)
Missing = int
print(Pair.__value__)
