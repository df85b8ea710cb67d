# idea: a compiled struct is told by its format
import struct
form = struct.Struct('<hi')  #: has form Struct '<hi'
data = form.pack(1, 2)
