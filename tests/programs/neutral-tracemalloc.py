# idea: memory that is traced by the program grows by what the program keeps, not by what is asked about it
import tracemalloc
from collections import deque

last = deque(maxlen=3)
last.extend([0, 0, 0])
tracemalloc.start()
before, _ = tracemalloc.get_traced_memory()
for n in range(400):
    last.append(n)
after, _ = tracemalloc.get_traced_memory()
tracemalloc.stop()
print(after - before < 8000)
