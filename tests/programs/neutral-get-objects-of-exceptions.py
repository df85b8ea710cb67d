# idea: what looking at a traceback makes the interpreter keep is not among the objects of the collector
import gc


def tuples():
    return len([each for each in gc.get_objects() if type(each) is tuple])


gc.disable()
kept, before = [], tuples()
for n in range(20):
    exec('def fail(first, second):\n    raise ValueError', names := {})
    try:
        names['fail'](1, 2)
    except ValueError as error:
        kept.append(error)
print(tuples() - before)
gc.enable()
