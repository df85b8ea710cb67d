# idea: a condition over several lines is one test however many operands it looks at
# steps: 3 4 9
a = [1]
if (  #: spans 0 8 1
    a
    and a[0]
    and not a[0] - 1  # the header: up to the colon below
):
    print('all')
