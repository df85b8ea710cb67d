# idea: two hundred names on one object are two hundred notes
shared = []
for n in range(200):
    globals()[f'note_{n}'] = shared
del n
note_7.append('seen')
print(note_199, sum(value is shared for value in list(globals().values())))
