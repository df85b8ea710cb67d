# idea: an open text file tells what it read ahead, its buffer below where that is, and when it is closed
import os
with open('/tmp/refscope-text', 'w') as file:
    file.write('Brie\nGouda\n')  #: has file attribute:buffer BufferedWriter at 0
    file.flush()  #: has file attribute:buffer BufferedWriter at 11
here = open('/tmp/refscope-text')  #: has here attribute:mode str 'r'
line = here.readline()  #: has here TextIOWrapper next: 'Gouda\n'; has here attribute:buffer BufferedReader at 11
rest = here.read()  #: has here attribute:buffer attribute:raw FileIO mode rb
here.close()  #: has here TextIOWrapper closed; has here attribute:buffer BufferedReader closed
os.unlink('/tmp/refscope-text')
print(line, rest, end='')
