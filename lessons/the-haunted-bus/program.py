class HauntedBus:
    # def makes the default list, once and for all.
    def __init__(self, passengers=[]):
        self.passengers = passengers

    def pick(self, name):
        self.passengers.append(name)


bus1 = HauntedBus()
bus1.pick('Tung')

bus2 = HauntedBus()
print(bus2.passengers)  # output: ['Tung']
