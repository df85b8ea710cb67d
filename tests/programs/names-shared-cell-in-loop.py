# idea: functions made in a loop all share the one cell of its variable
def makers():
    made = []
    for n in range(3):
        made.append(lambda: n)
    n = 'moved'
    return made


print([make() for make in makers()])
