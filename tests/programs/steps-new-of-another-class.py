# idea: __init__ does not run when __new__ gives an object of another class
# steps: 3 4 7 11 5
class Odd:
    def __new__(cls):
        return [1, 2]

    def __init__(self):
        print('never')


print(Odd())
