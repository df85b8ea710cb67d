# idea: a printed traceback of a recursion folds the lines that repeat
# steps: 3 6 11 7 7 7 7 7 7 7 7 7 12 13 14
import traceback


def down(n):
    return down(n - 1) if n else 1 / n


try:
    down(8)
except ZeroDivisionError as error:
    lines = traceback.format_exception(error)
    print(len(lines), 'repeated' in ''.join(lines))
