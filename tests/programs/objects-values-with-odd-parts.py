# idea: a value of the library in which a program has put something odd has no text
import fractions
import pathlib
import uuid

number = uuid.UUID(int=5)  #: has number UUID UUID('00000000-0000-0000-0000-000000000005')
object.__setattr__(number, 'int', ['odd'])  #: not has number UUID UUID('00000000-0000-0000-0000-000000000005')
half = fractions.Fraction(1, 2)
half._numerator = 'one'  #: not has half Fraction Fraction(1, 2)
place = pathlib.PurePosixPath('shop')
place._raw_paths = (1, 2)  #: not has place PurePosixPath PurePosixPath('shop')
