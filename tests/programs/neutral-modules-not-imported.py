# idea: looking at an object imports no module: codecs that a text stream's content would need among them
import io
import sys

wide, wider = io.StringIO(), io.StringIO()
before = set(sys.modules)
print('5 €', file=wide)
print('a cheese: \N{CHEESE WEDGE}', file=wider)
wide.seek(0)
print(sorted(set(sys.modules) - before))
