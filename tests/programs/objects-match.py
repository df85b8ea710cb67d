# idea: a match of a regular expression keeps the text it was found in
import re

found = re.search(r'(?P<word>\w+) (\d+)', 'see page 12 there')
print(found.group('word'), found.span(2), found.string)
print(found.re.groups, found.groupdict())
