# idea: threads that do not wait for each other run in the order in which they were started
# simulated: threads
# output: [0, 1, 2]
import threading

done = []
threads = [threading.Thread(target=done.append, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(done)
