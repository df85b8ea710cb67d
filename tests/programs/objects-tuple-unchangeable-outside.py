# idea: a tuple cannot change, what it refers to can
inner = [1]
pair = (inner, 'x')  #: has pair item:0 list; has pair item:1 str 'x'
inner.append(2)  #: mutate item 1
try:
    pair[1] = 'y'
except TypeError as error:
    print(error)
print(pair)
