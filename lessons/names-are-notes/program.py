# Binding a name puts a note on an object.
team = ['Ann', 'Bob']

# A second name is a second note, not a second object.
group = team

# Binding a name again moves its note.
team = ['Cleo']
print(group)  # output: ['Ann', 'Bob']

# del peels a note off. Here it was the last one.
del group
print(team)  # output: ['Cleo']
