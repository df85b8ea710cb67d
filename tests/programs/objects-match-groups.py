# idea: a match says what it found, and keeps the text that it found it in
import re

text = 'Brie and Edam'
found = re.search(r'E(d)am', text)  #: has found Match span=(9, 13), match='Edam'; has found attribute:string str
pattern = found.re  #: has pattern Pattern re.compile('E(d)am'); has found attribute:re Pattern
print(found.group(1))
