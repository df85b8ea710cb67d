# idea: whatever asks for the present without saying when goes by the program's clock
# output: 0 90
# output: 00:01:30 1 Thu Jan  1 00:01:30 2026 Thu Jan  1 00:01:30 2026
# output: 2026-01-01 None
import datetime
import time

time.sleep(90)
print(time.time_ns() // 10 ** 9 - int(time.time()), round(time.process_time()))
print(time.strftime('%H:%M:%S'), time.localtime().tm_min, time.asctime(), time.ctime())
print(datetime.datetime.today().date(), datetime.datetime.utcnow().tzinfo)
