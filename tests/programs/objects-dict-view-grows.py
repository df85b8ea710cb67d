# idea: a view of a dict grows with it, and keeps it alive
stock = {'Brie': 1}
names = stock.keys()  #: has names attribute:mapping dict
stock['Edam'] = 2  #: mutate key 'Edam'; mutate
del stock  #: not free dict; has names attribute:mapping dict
del names  #: free dict; free dict_keys
