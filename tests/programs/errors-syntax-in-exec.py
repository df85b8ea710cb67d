# idea: a syntax error in a text that the program compiles is an ordinary exception
try:
    exec('a = = 1')
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)
try:
    eval('1 +')
except SyntaxError as error:
    print(error.msg)
