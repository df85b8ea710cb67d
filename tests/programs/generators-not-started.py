# idea: calling a generator function runs none of its body
# steps: 3 8 9 10 4 5
def noisy(items):
    print('started')
    yield items


waiting = noisy([1])  #: bind waiting; has waiting generator
print('made')
print(next(waiting))
