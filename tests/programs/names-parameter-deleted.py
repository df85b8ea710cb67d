# idea: a parameter may be deleted, which leaves the caller's name alone
# steps: 3 9 10 4 5 6
def use(items):
    items.append(1)
    del items  #: unbind items; not free list
    return 'items' in locals()


mine = []
print(use(mine), mine)  #: held mine names; not unreach list
