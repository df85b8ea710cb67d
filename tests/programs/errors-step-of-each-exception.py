# idea: an exception is a step on the statement that it leaves, in each frame that it passes, and the frame has no return
class Refused(Exception):
    pass


def refuse():  #: not event return
    before = 1
    raise Refused  #: event exception; raise Refused
    after = 1


def pass_on():  #: not event return
    before = 2
    refuse()  #: event exception; not event return
    after = 2


def stop(items):
    return next(items)  #: event exception; raise StopIteration


for each in (pass_on, lambda: stop(iter(()))):
    try:
        each()
    except (Refused, StopIteration):
        pass
    else:
        print('no exception')  #: not event exception
