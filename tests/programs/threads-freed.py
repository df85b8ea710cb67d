# idea: what only a thread held is freed when the thread has ended
# output: in the thread
# output: freed
# output: end
import threading


class Thing:
    def __del__(self):
        print('freed')


def work(thing):
    print('in the thread')


thread = threading.Thread(target=work, args=(Thing(),))
thread.start()
thread.join()
print('end')
