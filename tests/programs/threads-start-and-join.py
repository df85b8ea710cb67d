# idea: a thread's body runs between its start and its join
# output: in the thread 5
# output: joined [5]
import threading


def work(items, n):
    print('in the thread', n)
    items.append(n)


items = []
thread = threading.Thread(target=work, args=(items, 5))
thread.start()
thread.join()
print('joined', items)
