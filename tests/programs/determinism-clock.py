# idea: the clock starts at the same moment in every run
import datetime
import time

print(int(time.time()), datetime.date.today().isoformat())
print(time.strftime('%Y-%m-%d', time.gmtime()))
