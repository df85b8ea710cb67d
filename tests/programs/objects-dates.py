# idea: dates, times and durations are immutable values
from datetime import date, datetime, timedelta, timezone

day = date(2024, 2, 29)
later = day + timedelta(days=366)
noon = datetime(2024, 2, 29, 12, tzinfo=timezone.utc)
print(later, noon.isoformat(), later - day, day is later)
