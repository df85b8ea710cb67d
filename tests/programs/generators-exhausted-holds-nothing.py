# idea: a finished generator lets go of its local names
# steps: 3 4 8 13 14 9 10 15 5
class Thing:
    def __del__(self):
        print('freed')


def once():
    thing = Thing()
    yield 1


g = once()
print(next(g))
print(next(g, 'end'), g.gi_frame)  #: free Thing; has g generator finished; references g 0
