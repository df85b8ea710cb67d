# idea: a Path and a UUID are values whose class is written in Python
import uuid
from pathlib import PurePosixPath

place = PurePosixPath('a') / 'b.txt'  #: has place PurePosixPath PurePosixPath('a/b.txt'); not has place attribute:_raw_paths list
number = uuid.UUID(int=0xBEE)  #: has number UUID UUID('00000000-0000-0000-0000-000000000bee')
print(place.suffix, place.parent, number, number.int)
