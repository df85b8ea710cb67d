# idea: a raw file says that it was made for it, a buffer that its file was taken out of it, a pair of which two it is
import io
import os

path = '/tmp/refscope-modes'
raw = open(path, 'xb', buffering=0)  #: has raw FileIO mode xb
buffer = io.BufferedWriter(raw)  #: same buffer/attribute:raw raw
same = buffer.detach()  #: same same raw; has buffer BufferedWriter detached; references buffer 0
raw.close()  #: has raw FileIO closed; not has raw attribute:__IOBase_closed bool
reader = open(path, 'rb', buffering=0)
pair = io.BufferedRWPair(reader, open(path, 'ab', buffering=0))  #: has pair attribute:reader attribute:raw FileIO mode rb; has pair attribute:writer attribute:raw FileIO mode ab
pair.close()
os.unlink(path)
