# idea: a moment refers to its time zone, which is never asked for its offset
from datetime import datetime, timedelta, timezone, tzinfo


class Loud(tzinfo):
    def utcoffset(self, when):
        print('asked')
        return timedelta(0)

    def __repr__(self):
        return 'said'


here = Loud()
now = datetime(2024, 1, 2, 3, 4, tzinfo=here)  #: has now attribute:tzinfo Loud
there = timezone(timedelta(hours=1), 'CET')  #: has there timezone datetime.timezone(datetime.timedelta(seconds=3600), 'CET')
print(now == now)
