# idea: thirty million bytes are not turned into a text
data = bytes(30_000_000)  #: length data 30000000
view = memoryview(data)
items = [data, view[10:20]]
print(len(data), len(items[1]))
