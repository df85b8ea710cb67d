# idea: a traceback shows the names of a frame from the step on in which that frame is over
def fail():
    box = [1]
    raise ValueError(len(box))


try:
    fail()
except ValueError as error:
    kept = error  #: has kept traceback: traceback: frame:box list; has kept traceback: traceback: traceback line 4 of fail
kept.__traceback__ = None  #: free traceback; free list
