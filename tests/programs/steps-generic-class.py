# idea: type parameters of a class are set up in a hidden frame around its body
# steps: 3 4 8 5 9
class Box[T]:  #: spans 0 3 12; in module
    def __init__(self, content: T):
        self.content = content


box = Box[int](3)
print(box.content, Box.__type_params__, box.__orig_class__.__args__)
