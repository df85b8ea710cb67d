# idea: what was there before the program is told as found, what it makes itself is not
import builtins
import string

text = string.ascii_letters  #: found text true
copy = text[:10]  #: found copy false
both = [text, copy]  #: found both false; held both names; found both/item:0 true
builtins.kept_for_a_while = shared = [text]  #: found shared false; refcount shared 2
del builtins.kept_for_a_while
