# idea: the library that writes tracebacks is broken
# ends: exception ZeroDivisionError: division by zero
# traceback: ~~^~~
import linecache
import traceback
traceback.TracebackException = traceback.StackSummary = None
linecache.getline = linecache.cache = linecache.checkcache = None
1 / 0
