# idea: a module knows its name, its file, its package and its source
# output: __main__ helper helper.py  pack
# output: ['pack'] __init__.py helper helper
# output: return items + [1] True
# output: False True 2 ['pack', 'tools.py']
import inspect
import helper
import pack.tools
print(__name__, helper.__name__, helper.__file__.split('/')[-1], helper.__package__, pack.tools.__spec__.parent)
print([each.split('/')[-1] for each in pack.__path__], pack.__file__.split('/')[-1], helper.grow.__module__, repr(helper).split("'")[1])
print(inspect.getsource(helper.grow).splitlines()[1].strip(), inspect.getmodule(helper.grow) is helper)
source = helper.__loader__.get_source('helper')
print(helper.__loader__.is_package('helper'), helper.__spec__.has_location, source.count('\n'), pack.tools.__file__.split('/')[-2:])
