# idea: functions made in a loop all share the one cell of its variable
# steps: 3 11 4 5 6 5 6 5 6 5 7 8 6 6 6
def makers():
    made = []
    for n in range(3):
        made.append(lambda: n)
    n = 'moved'
    return made  #: has made item:0 closure:n cell: str 'moved'; same made/item:0/closure:n made/item:2/closure:n


print([make() for make in makers()])
