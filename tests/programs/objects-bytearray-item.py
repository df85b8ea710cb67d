# idea: a byte that is set in a bytearray changes its value, and what looks at it sees no new object
data = bytearray(b'abc')  #: has data bytearray bytearray(b'abc')
data[0] = 90  #: mutate; has data bytearray bytearray(b'Zbc')
view = memoryview(data)[1:]  #: has view attribute:obj bytearray; has view memoryview from byte 1, step 1
view[0] = 48  #: mutate; has data bytearray bytearray(b'Z0c')
view.release()  #: mutate attribute obj; has view memoryview released
data.extend(b'de')  #: has data bytearray bytearray(b'Z0cde')
