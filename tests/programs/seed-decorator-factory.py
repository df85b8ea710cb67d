# idea: a decorator with parameters is a call that gives the decorator
def times(n):
    def decorate(function):
        def repeated(*args):
            return [function(*args) for _ in range(n)]
        return repeated
    return decorate


@times(2)
def greet(name):
    return 'hi ' + name


print(greet('Ann'))
