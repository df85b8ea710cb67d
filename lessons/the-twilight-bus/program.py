class TwilightBus:
    def __init__(self, passengers=None):
        if passengers is None:
            self.passengers = []
        else:
            # Refers to the caller's own list.
            self.passengers = passengers

    def drop(self, name):
        self.passengers.remove(name)


basketball_team = ['A', 'B', 'C', 'D']
bus = TwilightBus(basketball_team)
bus.drop('C')
print(basketball_team)  # output: ['A', 'B', 'D']
