# idea: a function that falls off its end returns None
def fall(items):
    items.append(1)


result = fall([])  #: bind result; has result NoneType None
print(result)
