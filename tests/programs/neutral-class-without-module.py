# idea: a class has no __module__, and so has its metaclass
# output: False [1]
Alien = eval("type('Alien', (type,), {})('Alien', (), {})", {})
alien = Alien()
alien.x = [1]
print(hasattr(Alien, '__module__'), alien.x)  #: has alien attribute:x list
