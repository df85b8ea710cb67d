# idea: a dict that changes size while it is walked through stops the walk with an error
table = {'a': 1, 'b': 2}
try:
    for key in table:  #: raise RuntimeError
        table[key + key] = 0  #: mutate value 'aa'
except RuntimeError as error:
    print(error)
print(table)  #: length table 3; not has table key:'bb' str
