# idea: the clock starts at the same moment in every run
# output: 1767225600 2026-01-01
# output: 2026-01-01
import datetime
import time

print(int(time.time()), datetime.date.today().isoformat())
print(time.strftime('%Y-%m-%d', time.gmtime()))
