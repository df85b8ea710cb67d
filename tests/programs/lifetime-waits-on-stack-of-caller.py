# idea: what waits on the value stack of the caller while a function runs is told, though no name ever gets it
class Thing:
    pass


def pause():
    return None


[Thing(), pause()]  #: create Thing; free Thing
