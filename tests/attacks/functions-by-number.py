# attack: functions of the interpreter's table, called by their numbers with an address for whatever they take
# ends: numbers: refused
import ctypes

attempt('numbers', lambda: 1 / 0)
TEXT = ctypes.create_string_buffer(f'require("fs").writeFileSync("{CANARY}", "changed")'.encode())
for number in range(1, 40):
    call = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(number)
    try:
        call(ctypes.addressof(TEXT))
    except BaseException:
        pass
