# idea: in an item assignment the value comes first, then the object, then the index
# steps: 3 8 4 5 4 5 4 5 9 4 5 4 5 4 5
def show(value, label):
    print(label)
    return value


show([0, 0], 'object')[show(1, 'index')] = show(5, 'value')
(show({}, 'dict')).update({show(1, 'key'): show(2, 'its value')})
