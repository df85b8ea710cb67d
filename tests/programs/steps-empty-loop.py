# idea: a loop over nothing tests its header once and binds no name
# steps: 3 5 6
for item in []:
    print(item)
found = 'item' in globals()
print(found)
