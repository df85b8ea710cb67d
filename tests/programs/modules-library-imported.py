# idea: what the texts import can all be stepped into, the modules' imports among them
# library: imported
import textwrap
from heapq import merge
import helper
x = textwrap.dedent('  a')  #: call textwrap.dedent; bind text
y = list(merge([2], [1]))  #: call heapq.merge; bind iterables
z = helper.twin([1])  #: call helper.twin; call copy.copy
