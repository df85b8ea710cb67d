import { inFile } from '../breakage.mjs';

/**
 * Breakages of what is recorded beside the program's own text: its modules, the library stepped into, and what of the
 * runtime is looked into.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const OPENING = [
  ...inFile('refscope/modules.py', [
    ['takes no module for a package', 'Module(name, source, name in packages)', 'Module(name, source, False)'],
    ['takes each module for a package', 'Module(name, source, name in packages)', 'Module(name, source, True)'],
    [
      'names the file of a package as that of a module',
      "f'{self.folder}/__init__.py' if is_package else",
      "f'{self.folder}.py' if is_package else",
    ],
    ['lets a module be named with its dots', "name.replace('.', '/')", 'name'],
    [
      'fails before the program where a module is no Python',
      'except (SyntaxError, ValueError, MemoryError, RecursionError):',
      'except ValueError:',
    ],
    [
      'does not step through modules',
      'return plans(self.source, self.code, self.file) if self.code and self.source else []',
      'return []',
    ],
    [
      'does not know packages without a text',
      'for name in _packages_of(full)} | dict(given)',
      'for name in () if full} | dict(given)',
    ],
    [
      'takes the text of a package for none',
      "{name: '' for full, _ in given for name in _packages_of(full)} | dict(given)",
      "dict(given) | {name: '' for full, _ in given for name in _packages_of(full)}",
    ],
    [
      'knows the innermost package alone',
      'for length in range(1, len(parts))]',
      'for length in range(max(1, len(parts) - 1), len(parts))]',
    ],
    [
      'takes a module for a package of itself',
      'for length in range(1, len(parts))]',
      'for length in range(1, len(parts) + 1)]',
    ],
    ['runs a module as it was compiled where it is imported', 'return self._module.code or code', 'return code'],
    [
      'does not compile a module where it is imported',
      'code = self.source_to_code(self._module.source, self._module.file)\n',
      'code = self._module.code\n',
    ],
    [
      'has no source of a module',
      '    def get_source(self, fullname: str) -> str:\n        return self._module.source',
      '    def get_source(self, fullname: str) -> None:\n        return None',
    ],
    ['finds no modules', 'module = self._modules.get(name)', 'module = None'],
    ['has no place inside a package', 'inside = [module.folder] if module.is_package else None', 'inside = None'],
    [
      'takes the module of the library that is loaded',
      'before = {name: sys.modules.pop(name) for name in modules if name in sys.modules}',
      'before = {}',
    ],
    [
      'takes the module of the library that it finds first',
      'sys.meta_path.insert(0, finder)',
      'sys.meta_path.append(finder)',
    ],
    ['cannot quote the lines of modules', '        remember(module.file, module.source)\n', '        pass\n'],
    [
      "does not take modules for the program's",
      'with with_modules({name: module.file for name, module in modules.items()}):',
      'with with_modules({}):',
    ],
    ['leaves its finder behind', '            sys.meta_path.remove(finder)\n', '            pass\n'],
    ['leaves modules behind', '            sys.modules.pop(name, None)\n', '            pass\n'],
    ['does not give modules of the library back', '        sys.modules.update(before)\n', ''],
  ]),
  ...inFile('refscope/source_lines.py', [
    [
      'quotes the first line of a file',
      'StringIO(source, newline=None).readlines()',
      'StringIO(source, newline=None).readlines()[1:]',
    ],
  ]),
  ...inFile('refscope/library.py', [
    ['does not look for imports', 'if IMPORTED in names:', 'if False:'],
    [
      'looks for imports in the program alone',
      'for source in sources for name in _imported(source)',
      'for source in sources[:1] for name in _imported(source)',
    ],
    [
      'does not look for what import takes',
      '            yield from (alias.name for alias in node.names)\n',
      '            pass\n',
    ],
    ['does not look for what from takes', '            yield node.module\n', '            pass\n'],
    ['steps into the module alone', "if key == name or key.startswith(f'{name}.')]", 'if key == name]'],
    [
      'steps into the modules inside alone',
      "if key == name or key.startswith(f'{name}.')]",
      "if key.startswith(f'{name}.')]",
    ],
    ['steps into all whose name begins so', "key.startswith(f'{name}.')]", 'key.startswith(name)]'],
    ['keeps the codes of its own', '            plan.code = code\n', ''],
    [
      'forgets what code has inside it',
      '                    waiting.append(one.co_consts)\n',
      '                    pass\n',
    ],
    ['forgets methods', "return type_dict(value).get('__module__') == module.__name__", 'return False'],
    ['forgets what a wrapper wraps', " or hasattr(value, '__wrapped__')", ''],
    ['forgets functions', 'return value.__code__.co_filename == module.__file__ or', 'return'],
    ['forgets properties', '    property,\n', ''],
    ['forgets static methods', '    staticmethod,\n', ''],
    ['forgets class methods', '    classmethod,\n', ''],
    ['forgets dicts', '_HOLDERS = (\n    dict,\n', '_HOLDERS = (\n'],
    ['forgets lists', '    list,\n    tuple,', '    tuple,'],
    ['forgets tuples', '    list,\n    tuple,', '    list,'],
  ]),
  ...inFile('refscope/opening.py', [
    ['opens nothing', '    before, _opened = _opened, frozenset(names)\n', '    before = _opened\n'],
    ['opens no module with all that it defines', 'return module in _opened or f', 'return f'],
    ['opens nothing by its full name', " or f'{module}.{qualname}' in _opened or", ' or'],
    ['opens nothing that is built in by its name', " or module == 'builtins' and qualname in _opened", ''],
    ['opens by a name without its module', "or module == 'builtins' and qualname in _opened", 'or qualname in _opened'],
    ['takes what is no name for a module', 'if not _opened or type(module) is not str:', 'if not _opened:'],
    ['opens no module itself', 'return type(name) is str and name in _opened', 'return False'],
    ['opens all that is asked about', '    return module in _opened or f', '    return True or f'],
    ['says that nothing was opened', 'return bool(_opened)', 'return False'],
    ['knows only what is loaded', 'or importlib.util.find_spec(parts[0]) is not None', ''],
    ['knows nothing that is built in', 'return _has(builtins, parts) or', 'return'],
    [
      'knows no modules inside a package',
      "return importlib.util.find_spec(f'{module.__name__}.{name}') is not None",
      'return False',
    ],
  ]),
];
