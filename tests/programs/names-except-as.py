# idea: except … as unbinds its name when its body ends
# steps: 3 5 6 7 8
error = 'mine'
try:
    1 / 0
except ZeroDivisionError as error:
    print(type(error).__name__)
print('error' in globals())
