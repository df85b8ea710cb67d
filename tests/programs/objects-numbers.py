# idea: Decimal and Fraction are values of library classes, drawn by their text
from decimal import Decimal
from fractions import Fraction

price = Decimal('1.10')  #: has price Decimal Decimal('1.10')
third = Fraction(1, 3)  #: has third Fraction Fraction(1, 3)
total = price * 3  #: has total Decimal Decimal('3.30'); not has total attribute:_exp int
print(total, third + third, 0.1 + 0.2 == 0.3, Decimal('0.1') * 3)
