# idea: of a long list that grows only how many items are left out changes
items = list(range(150))  #: length items 150; omitted items 50
items.append('more')  #: length items 151; omitted items 51
del items[0]  #: length items 150; omitted items 50
del items[:]  #: length items 0; omitted items 0
