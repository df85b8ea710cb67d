# idea: output that is redirected for a while is no output of the program
import contextlib
import io
import sys

page = io.StringIO()
with contextlib.redirect_stdout(page):
    print('into the page')
    print('beside the page', file=sys.stderr)
print('out', repr(page.getvalue()))
with contextlib.redirect_stderr(page):
    print('out again')
