# idea: datetime.now goes with the clock that sleep moves on
# output: True
from datetime import datetime
import time

before = datetime.now()
time.sleep(0.02)
print((datetime.now() - before).total_seconds() > 0.01)
