# idea: a thread-local object has other attributes in each thread
# output: [False, False] main
import threading

local = threading.local()
local.name = 'main'
seen = []


def look():
    seen.append(hasattr(local, 'name'))
    local.name = 'worker'


for _ in range(2):
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
print(seen, local.name)
