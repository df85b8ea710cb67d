# idea: an uncaught group is printed with its members
errors = []
for text in ('a', 'b'):
    try:
        int(text)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup('all failed', errors)
