# idea: a class says itself which module it is of, and is opened with that; a module that lies about its name is none
# open: fractions textwrap
import types, textwrap
class Fraction:
    __module__ = 'fractions'
    size = 2
f = Fraction()  #: has Fraction attribute:size int 2; same f/class: Fraction
class Other:
    __module__ = [1]
    size = 3
textwrap.__name__ = 5
x = textwrap  #: has x module module; not has x attribute:wrap function
textwrap.__name__ = 'textwrap'
