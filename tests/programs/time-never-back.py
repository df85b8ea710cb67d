# idea: a clock never goes back and sleeping zero is allowed
# output: True True
import time

readings = []
for _ in range(5):
    readings.append(time.monotonic())
    time.sleep(0)
print(readings == sorted(readings), time.time_ns() > 0)
