# idea: columns count code points, not bytes, when wide characters stand before a statement
# steps: 3 3 3 4
a = 'é…😀'; b = a; c = a + '·'  #: spans 0 3 9; spans 11 3 16; spans 18 3 29
print(len(a), b is a, len(c))
