# idea: an exception in a thread goes to threading.excepthook and ends only that thread
# output: hook ValueError worker
# output: main goes on
import threading


def fail():
    raise ValueError('in thread')


def hook(args):
    print('hook', args.exc_type.__name__, args.thread.name)


before = threading.excepthook
threading.excepthook = hook
thread = threading.Thread(target=fail, name='worker')
thread.start()
thread.join()
threading.excepthook = before
print('main goes on')
