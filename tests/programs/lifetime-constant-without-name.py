# idea: a constant that a name has let go of is held by the code, and never freed
import weakref


def is_small(n):
    return n in {1, 2, 3}


small = [each for each in is_small.__code__.co_consts if type(each) is frozenset][0]  #: origin small constant
weak = weakref.ref(small)
del small  #: held weak/referent: unseen; held weak/referent:/member: unseen; not lost frozenset
