# idea: json, gc, atexit, io, os and time are broken
# ends: exception ZeroDivisionError: division by zero
import atexit, gc, io, json, os, time, warnings
json.dumps = json.JSONEncoder = json.encoder = None
gc.collect = gc.freeze = gc.get_referents = gc.get_objects = None
atexit._run_exitfuncs = io.TextIOWrapper = None
warnings.showwarning = warnings.warn = None
time.perf_counter = None
os.environ.clear()
x = [1]
1 / 0
