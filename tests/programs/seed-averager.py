# idea: two names in two cells keep a running mean between calls
def make_averager():
    total = 0
    count = 0

    def averager(v):
        nonlocal total, count
        total += v
        count += 1
        return total / count

    return averager


avg = make_averager()
print(avg(10))  #: has avg closure:count cell: int 1
print(avg(20))
print(avg(30))  #: has avg closure:total cell: int 60
