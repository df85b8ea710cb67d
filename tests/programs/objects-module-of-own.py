# idea: a module that the program makes itself is open, one that it imports is not
import math
import types

shop = types.ModuleType('shop')
shop.stock = ['Brie']  #: mutate attribute stock; has shop attribute:stock list
closed = math  #: has closed module module math
del shop.stock  #: free list
