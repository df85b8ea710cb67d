# idea: a generator that runs and has itself among its names is told by its frame, not by names of its own
def selfish():
    me = yield
    again = me  #: has me generator running; not has me frame:me generator
    yield again


g = selfish()
next(g)
g.send(g)  #: has g generator suspended; has g frame:me generator; same g/frame:me g
