# idea: a finalizer shows what it will call with what, until it has
import weakref


class Cheese:
    pass


brie, box = Cheese(), []
last = weakref.finalize(brie, print, box, sep='-')  #: has last finalize alive; has last referent: Cheese
box.append(last)  #: has last function: builtin_function_or_method; has last other:argument_0 list; has last other:argument_sep str '-'
del brie  #: free Cheese; clear finalize; mutate function; has last finalize dead
