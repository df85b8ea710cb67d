# idea: the columns of an expression count characters, also behind those that take several bytes, and behind a form feed
# expressions: yes
é = 'é'
x = 'aéñ𝒳' + str(é) + é
#: evaluates `str(é)` 'é', `'aéñ𝒳' + str(é)` 'aéñ𝒳é', `'aéñ𝒳' + str(é) + é` 'aéñ𝒳éé'
y = 1; x = ['ü', len(é + 'ñ')]
#: evaluates `é + 'ñ'` 'éñ', `len(é + 'ñ')` 2, `['ü', len(é + 'ñ')]` list
