# idea: texts with quotes, line breaks, controls and surrogates have a safe text of their own
quotes = 'it\'s "both"'
lines = 'one\ntwo\ttab\r\x00\x1b[31m'
half = '\ud800'
wide = '😀\u202e\u200b'
print(len(quotes), len(lines), len(half), len(wide))
print(ascii(half), ascii(wide))
