# idea: a return stands on the statement that returns, with what it returns, also where that is nothing
def early(items):
    for item in items:
        if item:
            return [item]  #: event return; return list
    items = None  #: event return; return NoneType


def count():
    yield 1.5  #: event yield; yield float
    yield from 'a'  #: event yield; yield str
    return {}  #: event return; return dict


early([0, 1])
early([0])
for each in count():
    pass  #: not event return
