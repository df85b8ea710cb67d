# idea: a property holds the function that deletes, and del of the attribute calls it instead
class Box:
    def __init__(self):
        self.kept = [1]

    @property
    def content(self):
        return self.kept

    @content.deleter
    def content(self):
        self.kept = None


box = Box()  #: has Box attribute:content attribute:fdel function Box.content; not has Box attribute:content attribute:fset NoneType
del box.content  #: mutate attribute kept; free list
