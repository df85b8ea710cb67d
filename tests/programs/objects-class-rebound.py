# idea: objects keep the class they were made from when its name is bound to another
class Thing:
    label = 'old'


old = Thing()  #: bind old


class Thing:  #: rebind Thing; has Thing attribute:label str 'new'; not free type
    label = 'new'


new = Thing()  #: differ old new
print(old.label, new.label, type(old) is type(new), isinstance(old, Thing))
