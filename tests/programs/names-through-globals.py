# idea: storing into globals() binds a name of the module
# steps: 3 4 5 6 7 8 9
globals()['made'] = [1]  #: bind made
print(made)
globals()['no "name"'] = 5
globals().update(a=made, b=made)  #: same a b
print(a is b, globals().pop('no "name"'))
del globals()['a']  #: unbind a
print('a' in globals())
