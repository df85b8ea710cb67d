# idea: a return in finally swallows the exception in flight
# steps: 3 5 12 13 12 14
import warnings

code = '''
def leave():
    try:
        1 / 0
    finally:
        return ['swallowed']
'''
with warnings.catch_warnings(action='ignore', category=SyntaxWarning):
    exec(code)
print(leave())
