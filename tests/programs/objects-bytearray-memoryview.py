# idea: a memoryview holds on to its bytearray and keeps it from growing
data = bytearray(b'abc')
view = memoryview(data)[1:]  #: has view memoryview from byte 1, step 1; length view 2; has view attribute:obj bytearray bytearray(b'abc')
view[0] = ord('X')  #: has view attribute:obj bytearray bytearray(b'aXc')
print(data)
try:
    data.append(1)
except BufferError as error:
    print(error)
view.release()  #: has view memoryview released; not has view attribute:obj bytearray
data.append(33)  #: length data 4
print(data)
