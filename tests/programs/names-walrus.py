# idea: an assignment expression binds in the middle of a statement
if (n := len('abc')) > 2:  #: bind n
    print(n)
print([last := 'x', last])
print((lambda: (inner := 5) + inner)(), 'inner' in globals())
