# idea: one leading slash or three are the root, two are another place
from pathlib import PurePosixPath

one = PurePosixPath('/a', 'b')  #: has one PurePosixPath PurePosixPath('/a/b')
two = PurePosixPath('//a')  #: has two PurePosixPath PurePosixPath('//a')
three = PurePosixPath('///a')  #: has three PurePosixPath PurePosixPath('/a')
over = PurePosixPath('a', '/b')  #: has over PurePosixPath PurePosixPath('/b')
here = PurePosixPath('.')  #: has here PurePosixPath PurePosixPath('.')
print(one, two, three, over, here)
