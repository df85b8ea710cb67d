# idea: what the library makes within a function of its own is open with its module
# open: contextlib
import contextlib
with contextlib.ExitStack() as s:
    s.callback(print, end='')
    x = s._exit_callbacks[0][1]
    #: has x function _BaseExitStack._create_cb_wrapper.<locals>._exit_wrapper; has x attribute:__wrapped__ builtin_function_or_method; has x closure:kwds cell
