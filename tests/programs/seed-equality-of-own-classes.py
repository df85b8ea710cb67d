# idea: == of an own class compares identities until the class says otherwise
# steps: 3 4 8 9 13 5 5 5 5 10 5 5 14
class Plain:
    def __init__(self, n):
        self.n = n


class Valued(Plain):
    def __eq__(self, other):
        return self.n == other.n


print(Plain(1) == Plain(1), Valued(1) == Valued(1), Valued(1) is Valued(1))
print(Valued.__hash__)  #: has Valued base: type Plain; not has Valued attribute:__hash__ NoneType; has Valued attribute:__eq__ function Valued.__eq__
