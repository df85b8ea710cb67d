# idea: a parameter may be deleted, which leaves the caller's name alone
def use(items):
    items.append(1)
    del items  #: unbind items; not free list
    return 'items' in locals()


mine = []
print(use(mine), mine)
