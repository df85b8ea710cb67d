# idea: two readings of a clock differ
# output: True False
import time

print(time.time_ns() < time.time_ns(), time.monotonic() == time.monotonic())
