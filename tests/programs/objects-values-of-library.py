# idea: numbers, moments, paths and ids of the library are told by their value, and refer to nothing
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePosixPath
from uuid import UUID

price, tiny = Decimal('12.50'), Decimal('1E-9')  #: has price Decimal Decimal('12.50'); has tiny Decimal Decimal('1E-9')
odd = Decimal('-sNaN12')  #: has odd Decimal Decimal('-sNaN12')
half = Fraction(2, 4)  #: has half Fraction Fraction(1, 2)
born = date(2024, 1, 2)  #: has born date datetime.date(2024, 1, 2)
at = time(3, 4, 0, 5)  #: has at time datetime.time(3, 4, 0, 5)
when = datetime(2024, 1, 2)  #: has when datetime datetime.datetime(2024, 1, 2, 0, 0)
week = timedelta(weeks=1)  #: has week timedelta datetime.timedelta(days=7)
place = PurePosixPath('a//b', './c/')  #: has place PurePosixPath PurePosixPath('a/b/c')
one = UUID(int=1)  #: has one UUID UUID('00000000-0000-0000-0000-000000000001')
