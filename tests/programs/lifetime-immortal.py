# idea: None, True, small ints and interned names are never freed
import sys

for value in (None, True, 5, (), ''):
    before = sys.getrefcount(value)
    more = [value] * 1000  #: refcount value none; omitted more 900; length more 1000
    print(sys.getrefcount(value) == before, end=' ')
del more
print()
