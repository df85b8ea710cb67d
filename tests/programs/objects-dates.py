# idea: dates, times and durations are immutable values
from datetime import date, datetime, timedelta, timezone

day = date(2024, 2, 29)  #: has day date datetime.date(2024, 2, 29)
later = day + timedelta(days=366)  #: has later date datetime.date(2025, 3, 1); differ day later
noon = datetime(2024, 2, 29, 12, tzinfo=timezone.utc)  #: has noon datetime datetime.datetime(2024, 2, 29, 12, 0); has noon attribute:tzinfo timezone datetime.timezone.utc
print(later, noon.isoformat(), later - day, day is later)
