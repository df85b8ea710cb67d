# idea: functions of a simulated clock call themselves what those of the library do
# output: sleep time gmtime
# output: datetime datetime
import datetime
import time

print(time.sleep.__name__, time.sleep.__module__, time.gmtime.__qualname__)
print(datetime.datetime.__name__, datetime.datetime.__module__)
