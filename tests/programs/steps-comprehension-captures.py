# idea: functions made in a comprehension share the cell of its variable
makers = [lambda: n for n in range(3)]
print([make() for make in makers])
fixed = [lambda n=n: n for n in range(3)]
print([make() for make in fixed])
