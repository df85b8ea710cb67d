# idea: __init__ does not run when __new__ gives an object of another class
class Odd:
    def __new__(cls):
        return [1, 2]

    def __init__(self):
        print('never')


print(Odd())
