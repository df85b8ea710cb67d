# idea: a decorator is called in the step that defines the function, and the name gets what it returns
def shout(function):
    def loud():
        return function().upper()
    return loud


@shout
def greet():
    return 'hi'


print(greet(), greet.__name__)
