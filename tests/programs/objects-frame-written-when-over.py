# idea: what is written into a frame that is over is seen in it, also the cells of its closure
import sys


def outer(box):
    def inner(value):
        return sys._getframe(), box

    return inner([1])


frame, box = outer(['Brie'])  #: has frame frame:value item:0 int 1; has frame frame:box cell: item:0 str 'Brie'
frame.f_locals['value'] = 'new'  #: mutate frame value; has frame frame:value str 'new'
frame.clear()  #: mutate frame box; references frame 0
