# idea: built-in classes and functions are replaced before an exception ends it
# ends: exception ValueError: v
import builtins
for name in ('len', 'isinstance', 'type', 'getattr', 'list', 'dict', 'tuple', 'int', 'id', 'repr', 'set', 'sorted',
             'map', 'str', 'zip', 'range', 'BaseException', 'Exception', 'SystemExit', 'property', 'super', 'object'):
    setattr(builtins, name, None)
x = [1]
raise ValueError('v')
