# idea: what was there before the program is told as found, what it makes itself is not
import string

text = string.ascii_letters  #: found text true
copy = text[:10]  #: found copy false
both = [text, copy]  #: found both false; held both names; found both/item:0 true
