# idea: a condition over several lines is one test however many operands it looks at
# steps: 3 4 9
a = [1]
if (
    a
    and a[0]
    and not a[0] - 1
):
    print('all')
