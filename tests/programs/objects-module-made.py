# idea: a module can be made without any file
import types

module = types.ModuleType('made', 'a module of this program')
module.items = [1]
exec('items.append(2)\nfresh = items', vars(module))
print(module.items, module.fresh is module.items, module.__doc__)
