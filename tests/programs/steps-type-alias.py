# idea: a type statement evaluates its value only when somebody asks for it
# steps: 3 4 6 7 8 9 10
type Pair = tuple[Missing, Missing]
print(Pair.__name__)
try:
    Pair.__value__
except NameError as error:
    print(error)
Missing = int
print(Pair.__value__)
