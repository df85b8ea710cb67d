# idea: texts with quotes, line breaks, controls and surrogates have a safe text of their own
quotes = 'it\'s "both"'  #: has quotes str 'it\'s "both"'
lines = 'one\ntwo\ttab\r\x00\x1b[31m'  #: has lines str 'one\ntwo\ttab\r\x00\x1b[31m'; length lines 18
half = '\ud800'  #: has half str '\ud800'
wide = '😀\u202e\u200b'  #: has wide str '😀\u202e\u200b'; length wide 3
print(len(quotes), len(lines), len(half), len(wide))
print(ascii(half), ascii(wide))
