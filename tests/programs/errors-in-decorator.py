# idea: a decorator that fails leaves the function unbound
# steps: 3 8 4 11 12 13
def refuse(function):
    raise TypeError(f'will not have {function.__name__}')


try:
    @refuse
    def thing():
        pass
except TypeError as error:
    print(error)
print('thing' in globals())
