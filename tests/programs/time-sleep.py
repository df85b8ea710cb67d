# idea: sleeping takes as long as it says, by every clock of the program
# simulated:
# output: True True True
import time

wall, steady, exact = time.time(), time.monotonic(), time.perf_counter()
time.sleep(0.02)
print(time.time() - wall > 0.01, time.monotonic() - steady > 0.01, time.perf_counter() - exact > 0.01)
