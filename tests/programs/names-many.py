# idea: two hundred names on one object are two hundred notes
shared = []
for n in range(200):
    globals()[f'note_{n}'] = shared
del n  #: same note_7 note_199
note_150 = None  #: rebind note_150
note_7.append('seen')  #: has note_199 item:0 str 'seen'
print(note_199, sum(value is shared for value in list(globals().values())))
