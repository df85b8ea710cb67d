# idea: containers that hold only atoms may become untracked and stay what they are
import gc

pair = (1, 'a')
nested = (pair, [])
table = {'a': 1}
gc.collect()
print(gc.is_tracked(nested), gc.is_tracked(5))
table['list'] = nested
print(table['list'] is nested)
