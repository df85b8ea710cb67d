# idea: a buffered file says where the next byte is read or written, its raw file how it was opened
import os
with open('/tmp/refscope-bytes', 'wb+') as file:
    file.write(b'abcdef')  #: has file BufferedRandom at 6; has file attribute:raw FileIO mode rb+
    file.seek(1)  #: has file BufferedRandom at 1
    two = file.read(2)  #: has file BufferedRandom at 3
    file.write(b'X')  #: has file BufferedRandom at 4
raw = open('/tmp/refscope-bytes', 'ab', buffering=0)  #: has raw FileIO mode ab
raw.close()  #: has raw FileIO closed
os.unlink('/tmp/refscope-bytes')
print(two)
