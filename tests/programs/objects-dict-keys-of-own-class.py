# idea: keys of an own class are found by their hash and equality, and stay the keys they were
class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)


first, second = Key('k'), Key('k')
table = {first: 1}  #: has table key:Key attribute:name str 'k'; same table/key:Key first
table[second] = 2  #: has table value:Key int 2; length table 1; same table/key:Key first
print(len(table), next(iter(table)) is first, table[first])
