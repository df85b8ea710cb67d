# idea: a def whose default fails leaves no name behind
# steps: 4 6 7 8
try:
    def broken(n=1 / 0):
        return n
except ZeroDivisionError as error:
    print(error)
print('broken' in globals())
