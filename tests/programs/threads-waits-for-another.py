# idea: a thread that would have to wait for another in its middle is refused, and no handler swallows that
# output: asks
# output: ends
import queue
import threading

line = queue.Queue()


def take():
    print('asks')
    try:
        print(line.get(timeout=5))
    except Exception:
        print('never')


try:
    threading.Thread(target=take, name='taker').start()
finally:
    print('ends')
