# idea: a finished generator lets go of its local names
class Thing:
    def __del__(self):
        print('freed')


def once():
    thing = Thing()
    yield 1


g = once()
print(next(g))
print(next(g, 'end'), g.gi_frame)
