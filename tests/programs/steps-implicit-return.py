# idea: a function that falls off its end returns None
# steps: 3 7 4 8
def fall(items):
    items.append(1)  #: event return


result = fall([])  #: bind result; has result NoneType None
print(result)
