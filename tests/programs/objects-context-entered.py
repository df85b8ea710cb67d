# idea: a context says that it is entered, as long as a function runs in it
from contextvars import copy_context


def inside(own):
    print('inside')  #: has own Context entered


context = copy_context()  #: not has context Context entered
context.run(inside, context)  #: not has context Context entered
