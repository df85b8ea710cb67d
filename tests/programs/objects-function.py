# idea: a function is an object with defaults, keyword defaults and attributes
def greet(name, greeting='hello', *, marks=[]):
    greet.count += 1
    return f'{greeting} {name}{"".join(marks)}'


greet.count = 0  #: mutate attribute count; has greet default:greeting str 'hello'; has greet default:marks list
greet.__kwdefaults__['marks'].append('!')
print(greet('Ann'), greet.count)
greet.__defaults__ = ('bye',)
print(greet('Bob'))
