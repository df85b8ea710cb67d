# attack: functions of C and of Emscripten, looked up by their names
import ctypes

TEXT = f'require("fs").writeFileSync("{CANARY}", "changed")'.encode()
library = ctypes.CDLL(None)
for name in ['emscripten_run_script', 'emscripten_run_script_int', 'emscripten_run_script_string']:
    attempt(name, lambda name=name: getattr(library, name)(TEXT))
    attempt(f'{name} of Python', lambda name=name: getattr(ctypes.pythonapi, name)(TEXT))
for name in ['emscripten_async_run_script', 'emscripten_asm_const_int', 'emscripten_fetch', 'emscripten_async_wget',
             'emscripten_websocket_new', '_emscripten_system', 'hiwire_get', 'JsvObject_CallMethod', 'FS_createLazyFile',
             'emscripten_console_log', '_dlopen_js', '__syscall_connect', 'ffi_call_js', 'raw_call_js']:
    attempt(name, lambda name=name: getattr(library, name))


def command():
    status = library.system(b'echo changed > ' + CANARY.encode())
    if status != 0:
        raise OSError(f'exit status {status}')


attempt('system', command)
attempt('a library', lambda: ctypes.CDLL('/lib/x86_64-linux-gnu/libc.so.6'))
attempt('a library of a module', lambda: ctypes.CDLL(CANARY))
