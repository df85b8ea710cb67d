# idea: the hidden cell __class__ appears where a method says super or __class__
# steps: 3 4 8 9 12 5
class A:
    def who(self):  #: bind who; not bind __classcell__
        return __class__  #: has __class__ type; same __class__/attribute:who self/class:/base:/attribute:who


class B(A):
    pass


print(B().who().__name__, A.who.__closure__[0].cell_contents is A)
