# idea: an object that loses the way by which a name led to it is still held where another name leads there
class Box:
    pass


first, second, inside = Box(), Box(), Box()
first.way = second.way = inside
inside.deeper = Box()
del inside  #: held first/attribute:way names
first.way = None  #: held second/attribute:way names; held second/attribute:way/attribute:deeper names; not free Box
pair = [second]
del second  #: held pair/item:0/attribute:way/attribute:deeper names
ring = Box()
ring.self = ring
ring.box = pair[0]
pair.clear()  #: held ring/attribute:box/attribute:way names; not free Box
del ring.box  #: free Box
