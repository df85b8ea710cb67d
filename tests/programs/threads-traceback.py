# idea: an exception that ends a thread is printed with the frames of a real one
import threading


def fail():
    raise ValueError('in thread')


threading.Thread(target=fail, name='worker').start()
