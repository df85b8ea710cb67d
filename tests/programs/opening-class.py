# idea: of a module of the library one class is opened, with what it holds; its objects have it as their class
# open: collections.ChainMap
from collections import ChainMap, OrderedDict
m, o = ChainMap(), OrderedDict()
#: has ChainMap attribute:new_child function function ChainMap.new_child; same ChainMap m/class:
#: has ChainMap base: ABCMeta class MutableMapping; has ChainMap attribute:__doc__ str; has OrderedDict type class OrderedDict; not has o class: type
