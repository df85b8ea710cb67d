# idea: annotations are evaluated when somebody asks for them, in a frame that the compiler made
# steps: 3 7 4 8 9
def greet(name: Later) -> Later:
    return name


print(greet('Ann'))
Later = str
print(greet.__annotations__)  #: not call greet.__annotate__; not call __annotate__
