# idea: freeing a list frees what only it held, from the last item to the first
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


items = [Thing(1), Thing(2)]
kept = items[0]
del items  #: free list; free Thing
print('kept', kept.n)
