# idea: functions that a C function calls back are stepped into
# steps: 3 7 4 4 4 8
def second(pair):
    return pair[1]


rows = sorted([(1, 'c'), (2, 'a'), (3, 'b')], key=second)
print(rows)
