# idea: a suspended generator shows its line and names through gi_frame
# steps: 3 10 11 12 4 5 13 14 6 7 15
def pause():
    a = [1]
    yield a
    b = [2]
    yield b


g = pause()
print(g.gi_running, g.gi_suspended, g.gi_frame.f_locals)
next(g)
print(g.gi_frame.f_lineno, g.gi_suspended)
next(g)
print(g.gi_frame.f_locals)
