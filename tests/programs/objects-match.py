# idea: a match of a regular expression keeps the text it was found in
import re

found = re.search(r'(?P<word>\w+) (\d+)', 'see page 12 there')  #: has found Match span=(4, 11), match='page 12'; has found attribute:string str 'see page 12 there'; has found attribute:re Pattern re.compile('(?P<word>\\w+) (\\d+)')
print(found.group('word'), found.span(2), found.string)
print(found.re.groups, found.groupdict())
