# idea: a WeakSet that loses a member while it is walked through waits with tidying up
import weakref


class Thing:
    pass


things = [Thing() for _ in range(3)]
watched = weakref.WeakSet(things)
count = 0
for thing in watched:
    things.clear()
    count += 1
    del thing
print(count >= 1, len(watched) <= 1)
