# idea: a printed traceback of a recursion folds the lines that repeat
import traceback


def down(n):
    return down(n - 1) if n else 1 / n


try:
    down(8)
except ZeroDivisionError as error:
    lines = traceback.format_exception(error)
    print(len(lines), 'repeated' in ''.join(lines))
