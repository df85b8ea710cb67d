# idea: subclasses of library values that answer with code of their own are not asked
import datetime
import fractions
import pathlib


class Day(datetime.date):
    def __repr__(self):
        print('repr')
        return 'day'

    year = property(lambda self: print('year'))


class Half(fractions.Fraction):
    numerator = property(lambda self: print('numerator') or 1)

    def __str__(self):
        print('str')
        return 'half'


class Place(pathlib.PurePosixPath):
    parts = property(lambda self: print('parts'))

    def __fspath__(self):
        print('fspath')

    def __str__(self):
        print('path str')


day, half, place = Day(2024, 1, 2), Half(1, 2), Place('a', 'b')
day.note = half.note = place.note = 'n'
print(day.month, half.denominator)
