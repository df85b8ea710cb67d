# idea: memory that is none is read
# ends: crashed
# output: a
import ctypes
print('a')
ctypes.string_at(0xffffffff, 10)
