# idea: a text file from which its buffer was taken says so, and holds it no more
import io

buffer = io.BytesIO(b'Brie')
file = io.TextIOWrapper(buffer)  #: same file/attribute:buffer buffer
same = file.detach()  #: has file TextIOWrapper detached; not has file attribute:buffer BytesIO
