# idea: thresholds, counts of collections and the frozen objects look as they would without tracing
import gc

before = gc.get_threshold()
gc.set_threshold(500, 5, 5)
print(gc.isenabled(), gc.get_threshold() != before, gc.get_debug(), len(gc.garbage))
gc.set_threshold(*before)
print(gc.get_threshold() == before, gc.is_tracked([]), gc.is_tracked('a'))
