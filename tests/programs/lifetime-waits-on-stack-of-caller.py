# idea: what waits on the value stack of the caller while a function runs is told, though no name ever gets it
def pause():
    return None


def work():
    [{'waiting'}, pause()]  #: create set; free set


work()
