# idea: a file that nothing refers to any more is closed as it is freed, with what it had still to write
import os
file = open('/tmp/refscope-freed', 'w')
file.write('Brie')
del file  #: free TextIOWrapper; free BufferedWriter; free FileIO
again = open('/tmp/refscope-freed')
text = again.read()  #: has text str 'Brie'
again.close()
os.unlink('/tmp/refscope-freed')
