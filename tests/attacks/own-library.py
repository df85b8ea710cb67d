# attack: a library of the program's own, which the interpreter is to load
import ctypes
import importlib.machinery
import importlib.util

# A side module of WebAssembly: the magic number, a section dylink.0, and nothing else.
LIBRARY = bytes.fromhex('0061736d01000000000f0864796c696e6b2e300104000000 00'.replace(' ', ''))
with open('/tmp/own.so', 'wb') as file:
    file.write(LIBRARY)


def extension():
    spec = importlib.util.spec_from_file_location(
        'own', '/tmp/own.so', loader=importlib.machinery.ExtensionFileLoader('own', '/tmp/own.so')
    )
    return importlib.util.module_from_spec(spec)


attempt('ctypes', lambda: ctypes.CDLL('/tmp/own.so'))
attempt('an extension', extension)
