# idea: a key that runs code while its dict is grown runs it as often as without tracing
class Counted:
    calls = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Counted.calls += 1
        return self.n % 3

    def __eq__(self, other):
        Counted.calls += 1
        return self.n == other.n


table = {Counted(n): n for n in range(20)}
print(len(table), Counted.calls)
