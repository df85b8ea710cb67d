# idea: what the library for tracebacks is made of is broken, so that the plain traceback is told
# ends: exception ZeroDivisionError: division by zero
# traceback: 1 / 0
import itertools
import re
import textwrap
textwrap.dedent = textwrap.indent = textwrap.re = re.compile = None
itertools.islice = itertools.groupby = None
1 / 0
