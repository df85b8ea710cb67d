# idea: an uncaught group is printed with its members
# steps: 3 4 6 7 8 4 6 7 8 4 9
errors = []
for text in ('a', 'b'):
    try:
        int(text)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup('all failed', errors)
