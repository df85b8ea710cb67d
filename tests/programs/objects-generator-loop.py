# idea: a suspended generator holds the iterator of its loop, which holds a tuple without a name
def each():
    for item in [object(), object()]:
        yield item


items = each()
next(items)  #: has items other:value_stack tuple_iterator
next(items)
del items  #: free generator; free tuple_iterator; free tuple
