# idea: a function that refers to itself through a cell is a cycle
import gc


def make():
    def loop():
        return loop
    return loop


loop = make()
print(loop() is loop)
del loop  #: not free function
gc.collect()  #: free function; free cell
print('end')
