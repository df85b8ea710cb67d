# idea: the module's namespace may hold keys that are no text
# steps: 3 4 5 6 7 8
globals()[5] = 'five'
globals()[None] = 'none'
names = [key for key in globals() if not isinstance(key, str)]
print(names)
del globals()[5], globals()[None]
print(5 in globals())
