# idea: two buses made without passengers share the list that the default kept
class HauntedBus:
    def __init__(self, passengers=[]):
        self.passengers = passengers

    def pick(self, name):
        self.passengers.append(name)

    def drop(self, name):
        self.passengers.remove(name)


bus1 = HauntedBus()
bus1.pick('Tung')  #: mutate item 0
bus2 = HauntedBus()  #: has bus2 attribute:passengers item:0 str 'Tung'
print(bus2.passengers)
bus2.drop('Tung')
print(bus1.passengers, HauntedBus.__init__.__defaults__)
