# idea: what was made before the program is told by its type alone, and its like that the program makes is looked into
import io
import sys

out = sys.stdout  #: has out TextIOWrapper TextIOWrapper of the runtime; references out 0
own = io.TextIOWrapper(io.BytesIO())  #: has own attribute:encoding str; has own attribute:buffer BytesIO
