# idea: the hidden cell __class__ appears where a method says super or __class__
# steps: 3 4 8 9 12 5
class A:
    def who(self):
        return __class__


class B(A):
    pass


print(B().who().__name__, A.who.__closure__[0].cell_contents is A)
