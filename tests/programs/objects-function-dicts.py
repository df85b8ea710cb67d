# idea: a keyword default or an attribute that is set in the dict of a function is seen in the function
def cheese(*, age=1, name='Brie'):
    return name, age


cheese.price = 5  #: mutate attribute price
cheese.price = ['dear']  #: mutate attribute price; has cheese attribute:price list
cheese.__kwdefaults__['age'] = [2]  #: mutate default age; has cheese default:age item:0 int 2
vars(cheese)['price'] = 6  #: mutate attribute price; free list
del cheese.__kwdefaults__['age']  #: mutate default age; free list
