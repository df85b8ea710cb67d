# idea: a thread has context variables of its own, with their defaults
# output: nobody
# output: Ann
import threading
from contextvars import ContextVar

user = ContextVar('user', default='nobody')
user.set('Ann')
thread = threading.Thread(target=lambda: print(user.get()))
thread.start()
thread.join()
print(user.get())
