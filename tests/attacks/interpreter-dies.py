# attack: the interpreter's own death, by an address where nothing is
# ends: Python broke down
import ctypes

attempt('nothing', lambda: 1 / 0)
ctypes.string_at(2 ** 32 - 16, 64)
