# idea: functions of the library are found wherever they are kept: methods, properties, static and class methods, wrapped, bound, nested
# library: collections fractions contextlib random calendar inspect
import calendar, collections, contextlib, fractions, inspect, random
m = collections.ChainMap({1: 2})  #: call collections.ChainMap.__init__
x = m.parents  #: call collections.ChainMap.parents
x = collections.Counter('aab').most_common()  #: call collections.Counter.most_common
x = repr(m)  #: call collections.ChainMap.__repr__
x = fractions.Fraction(2, 4).numerator  #: call fractions.Fraction.__new__; call fractions.Fraction.numerator
x = fractions.Fraction.from_float(0.5)  #: call fractions.Fraction.from_float
x = random.choice([1])  #: call random.Random.choice
with contextlib.ExitStack() as stack:  #: call contextlib.ExitStack.__enter__; call contextlib.ExitStack.__exit__
    stack.callback(print, end='')  #: call contextlib._BaseExitStack.callback; call contextlib._BaseExitStack._create_cb_wrapper
@contextlib.contextmanager  #: call contextlib.contextmanager
def manager():
    yield
with manager():  #: call contextlib.contextmanager.<locals>.helper; call contextlib._GeneratorContextManager.__enter__
    pass
x = collections.namedtuple('P', 'x y')  #: call collections.namedtuple
x = max(collections.Counter('b').elements(), default=0)  #: call collections.Counter.elements
x = calendar.month_name[0]  #: call calendar._localized_month.<lambda>
x = inspect.formatargvalues([], 'a', 'b', {'a': (), 'b': {}})  #: call inspect.<lambda>
