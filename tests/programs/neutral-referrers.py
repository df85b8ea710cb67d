# idea: gc.get_referrers finds the program's references and no others
import gc


class Thing:
    pass


thing = Thing()
items = [thing]
box = Thing()
box.content = thing
found = [type(referrer).__name__ for referrer in gc.get_referrers(thing)]
print(sorted(found))
