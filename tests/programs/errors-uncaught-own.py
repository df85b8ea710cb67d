# idea: an uncaught exception of an own class is printed through its own __str__
# steps: 3 4 7 11 5
class Trouble(Exception):
    def __init__(self, place):
        self.place = place

    def __str__(self):
        return f'trouble in {self.place}'


raise Trouble('the kitchen')
