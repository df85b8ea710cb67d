# idea: a template string keeps its values as objects instead of one text
# steps: 3 4 5 6 7
items = [1, 2]
template = t'has {items} and {len(items)!r:>3}'
print(template.strings)
print([part.value for part in template.interpolations])
print(template.interpolations[0].value is items)
