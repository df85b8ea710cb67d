# idea: a memoryview holds on to its bytearray and keeps it from growing
data = bytearray(b'abc')
view = memoryview(data)[1:]
view[0] = ord('X')
print(data)
try:
    data.append(1)
except BufferError as error:
    print(error)
view.release()
data.append(33)
print(data)
