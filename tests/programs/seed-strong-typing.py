# idea: values of different types are unequal and do not add
print(0 == '0', 0 == 0.0, 1 == True)
try:
    1 + '1'
except TypeError as error:
    print(error)
