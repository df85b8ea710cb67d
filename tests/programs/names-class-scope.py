# idea: names bound in a class body are not names of its methods
class Box:
    size = 1

    def grow(self):
        try:
            return size
        except NameError:
            return self.size + 1


print(Box().grow())
