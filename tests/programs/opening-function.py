# idea: a function of the library is opened by its name alone, with its defaults; its neighbours are not
# open: heapq.merge textwrap.TextWrapper.wrap copy
import copy, heapq, shutil, textwrap
f, g = heapq.merge, heapq.nlargest
#: has f default:key NoneType None; has f default:reverse bool False; has g function function nlargest; not has g default:key NoneType
w, v = textwrap.TextWrapper.wrap, textwrap.TextWrapper.fill
#: has w function TextWrapper.wrap; has v function function TextWrapper.fill; not has heapq attribute:merge function
c, d = copy.copy, shutil.copy  #: has c function copy; has d function function copy
