# idea: a tuple as a key is labelled by its items, the first three of them
table = {
    (1, 'a'): 'pair',
    (2,): 'one',
    (): 'none',
    (1, 2, 3): 'three',
    (1, 2, 3, 4): 'four',
    (1, (2, None)): 'nested',
}
print(table[1, 'a'])  #: has table value:(1,_'a') str 'pair'; has table value:(2,) str 'one'; has table value:() str 'none'
print(len(table))  #: has table value:(1,_2,_3) str 'three'; has table value:(1,_2,_3,_…) str 'four'
print(list(table)[-1])  #: has table value:(1,_(2,_None)) str 'nested'
