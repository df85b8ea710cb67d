# idea: texts that look alike may differ until they are normalised
from unicodedata import normalize

s1 = 'café'
s2 = 'cafe\u0301'
print(s1, s2)
print(len(s1), len(s2))
print(s1 == s2)
print(normalize('NFC', s1) == normalize('NFC', s2))
