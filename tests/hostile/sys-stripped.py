# idea: sys has lost what the interpreter itself looks up there
# ends: finished
# output: [1]
import sys
del sys.excepthook, sys.stdin, sys.__stdout__, sys.path, sys.meta_path, sys.argv, sys.exc_info, sys.modules
x = [1]
print(x)
