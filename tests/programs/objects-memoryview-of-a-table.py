# idea: a memoryview of two dimensions has the length of all its items
table = memoryview(bytearray(b'abcdef')).cast('B', (2, 3))  #: length table 6; has table attribute:obj bytearray
print(table.shape, table[1, 2])
