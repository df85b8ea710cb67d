# idea: a bytearray that loses its head begins further on in the same room
data = bytearray(b'abcdef')
del data[:2]  #: mutate; has data bytearray bytearray(b'cdef'); length data 4
data[0] = ord('X')  #: mutate; has data bytearray bytearray(b'Xdef')
print(data)
