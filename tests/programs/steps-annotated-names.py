# idea: an annotation without a value binds nothing
# steps: 3 4 5 6 7
count: int  #: not bind count; not bind __annotate__; not bind __conditional_annotations__
found = 'count' in globals()
print(found)
count: int = 3  #: bind count
print(count)
