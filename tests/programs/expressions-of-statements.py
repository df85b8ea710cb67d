# idea: the expressions of a with, match, raise, del, assert, return, decorator, default, base and import are evaluated in their statement
# expressions: yes
import io
def mark(*given):
    return lambda f: f
    #: evaluates `lambda f: f` mark.<locals>.<lambda>
@mark([1])
#: evaluates `[1]` list, `mark([1])` mark.<locals>.<lambda>, `[2]` list, `{3: 4}` dict
def f(a=[2], *, b={3: 4}) -> int:
    return a[0] + b[3]
    #: evaluates `a[0]` 2, `b[3]` 4, `a[0] + b[3]` 6
class A(*[object], metaclass=type(type)):
#: evaluates `[object]` list, `type(type)` class type
    x = [5]
    #: evaluates `[5]` list
with io.StringIO() as page:
#: evaluates `io.StringIO` class StringIO, `io.StringIO()` '', at 0
    page.write(str(6))
    #: evaluates `str(6)` '6', `page.write(str(6))` 1
match [f()]:
#: evaluates `f()` 6, `[f()]` list
    case [n] if n > 5:
    #: evaluates `n > 5` True
        del A.x[-1]
        #: evaluates `A.x` list
try:
    raise ValueError([7]) from KeyError(8)
    #: evaluates `[7]` list, `ValueError([7])` ValueError, `KeyError(8)` KeyError
except (ValueError, *[KeyError]) as e:
#: evaluates `[KeyError]` list, `(ValueError, *[KeyError])` tuple
    print(e)
    #: evaluates `print(e)` None
