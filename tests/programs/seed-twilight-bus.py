# idea: a bus that keeps the list it was given changes the team that gave it
# steps: 3 4 10 13 17 18 5 8 19 14 20 21 5 6 22 11 23 5 6
class TwilightBus:
    def __init__(self, passengers=None):
        if passengers is None:
            self.passengers = []
        else:
            self.passengers = passengers

    def pick(self, name):
        self.passengers.append(name)

    def drop(self, name):
        self.passengers.remove(name)


basketball_team = ['A', 'B', 'C', 'D']
bus = TwilightBus(basketball_team)
bus.drop('C')  #: same bus/attribute:passengers basketball_team; length basketball_team 3
print(basketball_team, bus.passengers is basketball_team)
empty = TwilightBus()
empty.pick('E')  #: has empty attribute:passengers item:0 str 'E'; mutate item 0
print(empty.passengers, TwilightBus().passengers)
