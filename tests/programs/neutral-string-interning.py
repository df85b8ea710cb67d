# idea: texts that the recorder handles are not interned by it
a = ''.join(['not', ' interned', '!'])
b = ''.join(['not', ' interned', '!'])  #: differ a b
table = {a: 1}
table[b] = 2
print(a is b, len(table), next(iter(table)) is a)
