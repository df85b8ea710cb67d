# idea: a generator whose code the program compiled under its own name holds its names as any other
import sys

text = """
def each(box):
    kept = box
    yield kept
"""
exec(compile(text, sys._getframe().f_code.co_filename, 'exec'))
walk = each(['Brie'])  #: has walk frame:box list; has walk generator not started
print(next(walk))  #: has walk frame:kept item:0 str 'Brie'; has walk generator suspended
