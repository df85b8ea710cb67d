# idea: a bus that keeps the list it was given changes the team that gave it
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
bus.drop('C')
print(basketball_team, bus.passengers is basketball_team)
empty = TwilightBus()
empty.pick('E')
print(empty.passengers, TwilightBus().passengers)
