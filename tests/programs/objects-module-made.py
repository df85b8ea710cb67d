# idea: a module can be made without any file
import types

module = types.ModuleType('made', 'a module of this program')
module.items = [1]  #: has module attribute:items item:0 int 1; has module module module made; not has module attribute:__doc__ str
exec('items.append(2)\nfresh = items', vars(module))  #: mutate attribute fresh; same module/attribute:items module/attribute:fresh; has module attribute:items item:1 int 2
print(module.items, module.fresh is module.items, module.__doc__)
