# idea: a callable object keeps a number between its calls
class Count:
    def __init__(self):
        self.num = 0

    def __call__(self):
        self.num += 1  #: mutate attribute num
        return self.num


count = Count()
print(count())
print(count())
print(count(), callable(count))
