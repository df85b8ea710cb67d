# idea: a module that is no Python fails where it is imported, and only when it is
# output: broken.py 1 1 +
# steps: 4 6 7 8 9 10 whole:1 11
x = 1
try:
    import broken
except SyntaxError as e:
    x = e
    print(e.filename, e.lineno, e.text.strip())
import whole
import broken
