# idea: decimal numbers are told as Python writes them: infinite, not a number, negative, with a point or an exponent
from decimal import Decimal

endless = Decimal('-Infinity')  #: has endless Decimal Decimal('-Infinity')
nothing = Decimal('NaN')  #: has nothing Decimal Decimal('NaN')
small = Decimal('-0.0012')  #: has small Decimal Decimal('-0.0012')
smallest = Decimal('0.000001')  #: has smallest Decimal Decimal('0.000001')
smaller = Decimal('0.0000001')  #: has smaller Decimal Decimal('1E-7')
large = Decimal('1.5E+20')  #: has large Decimal Decimal('1.5E+20')
long = Decimal('1234567890123456789.25')  #: has long Decimal Decimal('1234567890123456789.25')
print(endless, nothing, small, smallest, smaller, large, long)
