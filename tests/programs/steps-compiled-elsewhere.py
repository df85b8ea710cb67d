# idea: a function compiled under another file name is called and returns without being stepped through
# steps: 3 4 5 6 7 8
source = 'def helper(items):\n    items.append("helped")\n    return items\n'
space = {}
exec(compile(source, 'elsewhere.py', 'exec'), space)  #: has space value:'helper' function function helper
mine = []
theirs = space['helper'](mine)  #: same mine theirs
print(mine)
