# idea: storing into globals() binds a name of the module
globals()['made'] = [1]  #: bind made
print(made)
globals()['not a name'] = 5
globals().update(a=made, b=made)  #: same a b
print(a is b, globals().pop('not a name'))
del globals()['a']  #: unbind a
print('a' in globals())
