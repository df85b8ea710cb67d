# idea: a decorator with parameters is a call that gives the decorator
# steps: 3 11 4 8 5 7 16 6 13 13
def times(n):
    def decorate(function):
        def repeated(*args):
            return [function(*args) for _ in range(n)]
        return repeated
    return decorate


@times(2)
def greet(name):
    return 'hi ' + name


print(greet('Ann'))  #: has greet closure:n cell: int 2; has greet closure:function cell: function greet; has greet function times.<locals>.decorate.<locals>.repeated
