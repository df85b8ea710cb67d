# idea: a class whose body fails leaves no name behind
# steps: 4 5 6 7 8 9
try:
    class Broken:
        a = [1]
        b = a[5]
except IndexError as error:
    print(error)
print('Broken' in globals())
