# idea: a name that is on another object at the same address, after one statement, has moved
class Thing:
    # Of a size that little else has: the next one takes the place of the one before.
    __slots__ = tuple('abcdefghijklmnopqrstuvwxyz')


again = compile('del a; a = Thing(); del b; b = Thing(); del c; c = Thing()', 'again', 'exec')
# What stands between others that stay is not merged with what is free around it.
before, a, between, b, beyond, c, after = [Thing() for _ in range(7)]
exec(again)  #: free Thing; create Thing; rebind a; rebind b; rebind c
