# idea: a module of the author's own that has the name of one of the library is not mistaken for what is stepped into
# library: string
import string
x = string.capwords('a')  #: call string.capwords
