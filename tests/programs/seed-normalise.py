# idea: texts that look alike may differ until they are normalised
# steps: 3 5 6 7 8 9 10
from unicodedata import normalize

s1 = 'café'  #: length s1 4
s2 = 'cafe\u0301'  #: length s2 5; differ s1 s2
print(s1, s2)
print(len(s1), len(s2))
print(s1 == s2)
print(normalize('NFC', s1) == normalize('NFC', s2))
