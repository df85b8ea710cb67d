# idea: names bound in a class body are not names of its methods
# steps: 3 4 6 13 8 9 10
class Box:
    size = 1

    def grow(self):
        try:
            return size
        except NameError:
            return self.size + 1


print(Box().grow())
