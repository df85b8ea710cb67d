# idea: a set of objects hashed by their address does not make two runs differ in what is recorded
# steps: 3 4 8 5 5 5 5 5 9 10 11 10 11 10 11 10 11 10 11 10 12
class Thing:
    def __init__(self, n):
        self.n = n


things = {Thing(n) for n in range(5)}
total = 0
for thing in things:
    total += thing.n
print(total)
