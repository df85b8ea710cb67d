# idea: a decorator is called in the step that defines the function, and the name gets what it returns
# steps: 3 9 4 6 14 5 11
def shout(function):
    def loud():
        return function().upper()
    return loud


@shout
def greet():
    return 'hi'


print(greet(), greet.__name__)
