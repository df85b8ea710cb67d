# idea: except … as unbinds its name when its body ends
error = 'mine'
try:
    1 / 0
except ZeroDivisionError as error:
    print(type(error).__name__)
print('error' in globals())
