# idea: super refers to its class, its object and that object's class
class Base:
    def parent(self):
        return super()


class Cheese(Base):
    pass


brie = Cheese()
above = brie.parent()  #: has above bound: Cheese; has above attribute:__thisclass__ type Base
del brie  #: not free Cheese
del above  #: free super; free Cheese
