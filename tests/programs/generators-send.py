# idea: send gives a value to the yield that waits
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
