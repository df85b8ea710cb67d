# idea: a recursion to the default limit ends in an error that can be caught, and tracing goes on
def dive(n):
    return dive(n + 1)


try:
    dive(0)
except RecursionError as error:
    print(error)
after = []
after.append('recorded')  #: mutate item 0
print(after)
