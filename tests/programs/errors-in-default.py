# idea: a def whose default fails leaves no name behind
try:
    def broken(n=1 / 0):
        return n
except ZeroDivisionError as error:
    print(error)
print('broken' in globals())
