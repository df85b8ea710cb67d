# idea: == of an own class compares identities until the class says otherwise
class Plain:
    def __init__(self, n):
        self.n = n


class Valued(Plain):
    def __eq__(self, other):
        return self.n == other.n


print(Plain(1) == Plain(1), Valued(1) == Valued(1), Valued(1) is Valued(1))
print(Valued.__hash__)
