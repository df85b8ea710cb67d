# idea: a function compiled under another file name is called and returns without being stepped through
source = 'def helper(items):\n    items.append("helped")\n    return items\n'
space = {}
exec(compile(source, 'elsewhere.py', 'exec'), space)
mine = []
theirs = space['helper'](mine)  #: same mine theirs
print(mine)
