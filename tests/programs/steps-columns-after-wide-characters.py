# idea: columns count code points, not bytes, when wide characters stand before a statement
# steps: 3 3 3 4
a = 'é…😀'; b = a; c = a + '·'
print(len(a), b is a, len(c))
