# idea: as_completed keeps no job that it has given
# output: freed 1
# output: next
# output: freed 2
# output: next
from concurrent.futures import ThreadPoolExecutor, as_completed


class Result:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed', self.number)


with ThreadPoolExecutor(1) as pool:
    for job in as_completed([pool.submit(Result, number) for number in (1, 2)]):
        del job
        print('next')
