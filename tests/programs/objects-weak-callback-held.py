# idea: a weak reference holds its callback strongly until it has been called
import weakref


class Cheese:
    pass


def call(dead):
    calls.append(1)


cheese, calls = Cheese(), []
watch = weakref.ref(cheese, call)  #: has watch attribute:__callback__ function call; has watch referent: Cheese
del call  #: not free function
del cheese  #: clear; free Cheese; free function
