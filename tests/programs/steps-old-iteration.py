# idea: a for loop calls __getitem__ with 0, 1, 2 … until IndexError where there is no __iter__
# steps: 3 4 10 5 7 11 10 5 7 11 10 5 7 11 10 5 6
class Countdown:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return 3 - index


for n in Countdown():
    print(n)
