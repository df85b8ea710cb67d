# idea: a thread knows its own name, and the main thread is another one
# output: worker False
# output: MainThread True
import threading


def who():
    thread = threading.current_thread()
    print(thread.name, thread is threading.main_thread())


thread = threading.Thread(target=who, name='worker')
thread.start()
thread.join()
who()
