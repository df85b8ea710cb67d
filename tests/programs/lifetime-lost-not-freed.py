# idea: of an object that the collector does not track and that the library holds too, nobody knows whether it is freed
import builtins

mark = object()
builtins.kept_for_a_while = mark
mark = None  #: lost object; not free object
del builtins.kept_for_a_while
