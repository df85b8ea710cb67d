# idea: deleting a name that hid a built-in brings the built-in back
len = lambda items: 'mine'  #: bind len
print(len([1]))
del len  #: unbind len
print(len([1]))
