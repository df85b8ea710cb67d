# idea: functions registered with atexit run at the end, the last one first; they keep their arguments, and one that fails stops none
# output: end
# output: second ['Brie']
# output: first
import atexit


def fail():
    raise ValueError('ignored')


cheese = ['Brie']
atexit.register(print, 'first')
atexit.register(fail)
atexit.register(print, 'second', cheese)
del cheese  #: not free list
print('end')
