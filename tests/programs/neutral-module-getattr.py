# idea: a module with a __getattr__ of its own is not asked for anything
import types

module = types.ModuleType('curious')
exec('def __getattr__(name):\n    print("asked for", name)\n    return name', vars(module))
items = [module]
same = module
print('quiet')
print(module.missing)
