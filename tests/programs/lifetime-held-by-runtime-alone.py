# idea: what only the library holds is told as held by something unseen, and so is all that it leads to
import builtins
import weakref


class Box:
    pass


box = Box()
box.inside = Box()
weak = weakref.ref(box)
deep = weakref.ref(box.inside)
builtins.kept_for_a_while = box
del box  #: held weak/referent: unseen; held deep/referent: unseen
again = builtins.kept_for_a_while  #: held weak/referent: names; held deep/referent: names
del again  #: held deep/referent: unseen
del builtins.kept_for_a_while  #: free Box
