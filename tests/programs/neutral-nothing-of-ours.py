# idea: a program that looks for all there is meets no class, module, finder or path of the recorder
# output: [] [] [] []
# output: True ['Shop']
import sys

OURS = 'refscope', '/tmp/tracer'


class Shop(Exception):
    pass


class Market(Shop):
    pass


bases = [object, type, tuple, dict, list, set, str, int, BaseException, Exception, RuntimeError]
classes = [cls for base in bases for cls in type.__subclasses__(base) if str(cls.__module__).startswith(OURS)]
modules = [name for name in sys.modules if name.startswith(OURS)]
finders = [finder for finder in sys.meta_path if type(finder).__module__.startswith(OURS)]
places = [place for place in sys.path if place.startswith(OURS)]
print(classes, modules, finders, places)
print(Shop in Exception.__subclasses__(), [cls.__name__ for cls in Market.__bases__])
