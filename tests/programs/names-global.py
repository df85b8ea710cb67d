# idea: a global statement makes a function bind the module's name
# steps: 3 6 12 8 9 13
count = 1


def grow():
    global count, fresh
    count += 1  #: rebind count; not bind count
    fresh = [count]  #: bind fresh


grow()
print(count, fresh)
