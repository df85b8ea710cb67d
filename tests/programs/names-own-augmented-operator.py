# idea: __iadd__ may return another object than self
# steps: 3 4 8 9 5 10
class Odd:
    def __iadd__(self, other):
        return [other]


odd = Odd()
odd += 3  #: rebind odd; free Odd; has odd list
print(odd)
