# idea: raising one exception object twice makes its traceback longer
# steps: 3 7 8 9 11 4 12 13 14 15 14 15 14 16 9 11 4 12 13 14 15 14 15 14 15 14 15 14 16 9 17
def again(error):
    raise error


one = ValueError('one')
lengths = []
for _ in range(2):
    try:
        again(one)
    except ValueError as error:
        step, length = error.__traceback__, 0
        while step:
            step, length = step.tb_next, length + 1
        lengths.append(length)
print(lengths)
