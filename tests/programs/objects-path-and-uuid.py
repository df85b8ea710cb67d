# idea: a Path and a UUID are values whose class is written in Python
import uuid
from pathlib import PurePosixPath

place = PurePosixPath('a') / 'b.txt'
number = uuid.UUID(int=5)
print(place.suffix, place.parent, number, number.int)
