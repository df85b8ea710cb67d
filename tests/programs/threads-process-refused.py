# idea: a process of multiprocessing is refused with a sentence that says what there is instead
import multiprocessing

worker = multiprocessing.Process(target=print)
worker.start()
print('never')
