# idea: texts that the recorder handles are not interned by it
import sys

a = ''.join(['nöt', ' interned', '!'])  #: origin a none
b = ''.join(['nöt', ' interned', '!'])  #: differ a b
table = {a: 1}
table[b] = 2
print(sys.intern(b) is b, a is b, len(table), next(iter(table)) is a)
