# idea: assigning __class__ turns an object into one of another class
class Caterpillar:
    def move(self):
        return 'crawl'


class Butterfly:
    def move(self):
        return 'fly'


it = Caterpillar()
same = it
it.__class__ = Butterfly  #: mutate class; same it same; has it Butterfly
print(same.move())
