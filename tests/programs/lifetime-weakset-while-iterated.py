# idea: a WeakSet that loses members while it is walked through shows at once those that are left
import weakref


class Thing:
    pass


things = [Thing() for _ in range(3)]
watched = weakref.WeakSet(things)
count = 0
for thing in watched:
    things.clear()  #: clear; references watched 1; length watched 1
    count += 1
    del thing
print(count >= 1, len(watched) <= 1)
