# idea: what looking at an object makes the interpreter keep does not count as allocated by the program
import gc


class Own(Exception):
    pass


gc.collect()
gc.disable()
kept, before = [], gc.get_count()[0]
for n in range(20):
    exec('def refuse(number, reason):\n    raise reason', names := {})
    try:
        names['refuse'](n, Own)
    except Own as error:
        kept.append(error)
print(gc.get_count()[0] - before)
gc.enable()
