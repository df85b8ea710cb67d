# idea: an event that is already set lets a thread through
# output: True passed
import threading

event = threading.Event()
event.set()
seen = []
thread = threading.Thread(target=lambda: seen.append(event.wait(5)))
thread.start()
thread.join()
print(seen[0], 'passed')
