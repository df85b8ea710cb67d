# idea: a syntax error in a text that the program compiles is an ordinary exception
# steps: 4 5 6 8 9 10
try:
    exec('a = = 1')  #: raise SyntaxError
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)
try:
    eval('1 +')
except SyntaxError as error:
    print(error.msg)
