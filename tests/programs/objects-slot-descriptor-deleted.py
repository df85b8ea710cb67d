# idea: deleting a slot's descriptor hides what the slot holds, but does not free it
class Box:
    __slots__ = ('content',)


class Loud:
    def __del__(self):
        print('content freed')


box = Box()
box.content = Loud()
del Box.content  #: has box slot:content Loud; not free Loud
print(hasattr(box, 'content'))
del box  #: free Box; free Loud
print('end')
