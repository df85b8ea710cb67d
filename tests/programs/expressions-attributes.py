# idea: an attribute is evaluated by itself, a method that is called at once is not
# expressions: yes
class A:
    size = 3
    def double(self):
        return self.size * 2
        #: evaluates `self.size` 3, `self.size * 2` 6
class B(A):
    def double(self):
        return super().double() + super().size
        #: evaluates `super().double()` 6, `super().size` 3, `super().double() + super().size` 9
b = B()
#: evaluates `B()` B
x = b.double().real.bit_length()
#: evaluates `b.double()` 9, `b.double().real` 9, `b.double().real.bit_length()` 4
y = b.double
#: evaluates `b.double` method
z = (b
#: evaluates `b .size` 3
     .size)
