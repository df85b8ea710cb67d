# idea: a partial of a built-in function is called like the function itself
# steps: 3 4 6 7 8
import functools
import unicodedata

nfc = functools.partial(unicodedata.normalize, 'NFC')  #: has nfc attribute:func builtin_function_or_method built-in normalize; has nfc attribute:args item:0 str 'NFC'
s = 'cafe\u0301'
print(nfc(s), nfc(s) == unicodedata.normalize('NFC', s))
