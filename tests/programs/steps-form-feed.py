# idea: a form feed in the text ends no line
# steps: 6 7 8 9 10
# output: ééé 123
# output: abc = 123

import linecache
name = 'ééé'
abc = 123
print(name, abc)
print(linecache.getline(__file__, 8), end='')
