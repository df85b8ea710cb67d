# idea: values of different types are unequal and do not add
# steps: 3 5 6 7
print(0 == '0', 0 == 0.0, 1 == True)
try:
    1 + '1'
except TypeError as error:
    print(error)
