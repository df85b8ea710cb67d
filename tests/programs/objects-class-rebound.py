# idea: objects keep the class they were made from when its name is bound to another
class Thing:
    label = 'old'


old = Thing()


class Thing:
    label = 'new'


new = Thing()
print(old.label, new.label, type(old) is type(new), isinstance(old, Thing))
