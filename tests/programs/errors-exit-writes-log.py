# idea: what the library registers for the end when it is imported runs, too: a log that was kept back is written
# output: end
# output: registered
# output: kept
import atexit
import logging.handlers
import sys

handler = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(sys.stdout))
logging.getLogger().addHandler(handler)
logging.warning('kept')
atexit.register(print, 'registered')
print('end')
