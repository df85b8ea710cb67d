import weakref


class Cheese:
    def __init__(self, kind):
        self.kind = kind


brie = Cheese('Brie')
parm = Cheese('Parmesan')
wr1 = weakref.ref(brie)
wr2 = weakref.ref(parm)

snack = brie
del brie           # snack still holds the Brie
print(wr1().kind)  # output: Brie

del parm           # nothing holds the Parmesan
print(wr2())       # output: None
