# idea: __new__ may give an old object, and __init__ runs on it again
# steps: 3 4 6 11 15 7 8 9 12 16 7 9 12 17
class Single:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self):
        self.count = getattr(self, 'count', 0) + 1


a = Single()
b = Single()  #: same a b
print(a.count)
