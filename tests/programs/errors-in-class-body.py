# idea: a class whose body fails leaves no name behind
try:
    class Broken:
        a = [1]
        b = a[5]
except IndexError as error:
    print(error)
print('Broken' in globals())
