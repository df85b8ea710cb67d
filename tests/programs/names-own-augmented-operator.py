# idea: __iadd__ may return another object than self
class Odd:
    def __iadd__(self, other):
        return [other]


odd = Odd()
odd += 3  #: rebind odd; free Odd; has odd list
print(odd)
