# idea: send gives a value to the yield that waits
# steps: 3 9 10 4 5 6 5 6 12 5 13 14
def echo():
    got = yield 'ready'
    while got:
        got = yield [got]


talk = echo()
print(next(talk), talk.send('a'), talk.send('b'))
try:
    talk.send(None)
except StopIteration:
    print('ended')
