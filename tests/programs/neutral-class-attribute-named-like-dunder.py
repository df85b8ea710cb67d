# idea: instances may have attributes called __class__, __dict__ or __len__ in their namespace
class Thing:
    pass


thing = Thing()
thing.__dict__['__class__'] = 'fake'
thing.__dict__['__dict__'] = 'fake too'
thing.__dict__['__len__'] = lambda: 5  #: has thing attribute:__class__ str 'fake'; not length thing 5
print(type(thing).__name__, sorted(vars(thing)))
