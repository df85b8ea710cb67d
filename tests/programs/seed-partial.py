# idea: a partial of a built-in function is called like the function itself
import functools
import unicodedata

nfc = functools.partial(unicodedata.normalize, 'NFC')
s = 'cafe\u0301'
print(nfc(s), nfc(s) == unicodedata.normalize('NFC', s))
