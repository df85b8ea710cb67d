# idea: a name of a suspended generator may be bound through its frame while it does not run
def counting():
    count = [0]
    while True:
        yield count


g = counting()
next(g)  #: has g frame:count item:0 int 0
names = g.gi_frame.f_locals
names['count'] = [10]  #: has g frame:count item:0 int 10
print(next(g))
