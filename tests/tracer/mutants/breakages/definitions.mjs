import { inFile } from '../breakage.mjs';

/**
 * Breakages of functions, classes and what is made of them.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const DEFINITIONS = [
  ...inFile('refscope/classes.py', [
    [
      'asks a metaclass for the bases of a class',
      "type_bases = type.__dict__['__bases__'].__get__",
      'type_bases = lambda cls: cls.__bases__',
    ],
    [
      'asks a metaclass for the order of classes',
      "type_mro = type.__dict__['__mro__'].__get__",
      'type_mro = lambda cls: cls.__mro__',
    ],
    [
      'asks a metaclass for the namespace of a class',
      "type_dict = type.__dict__['__dict__'].__get__",
      'type_dict = lambda cls: cls.__dict__',
    ],
    ['shows where a class was defined', "        '__firstlineno__',\n", ''],
    ['shows which attributes the methods of a class set', "        '__static_attributes__',\n", ''],
    ['shows what an abstract class keeps for itself', "        '__abstractmethods__',\n        '_abc_impl',\n", ''],
    ['shows the module of a class', "        '__module__',\n", ''],
    ['shows the function that computes annotations', "        '__annotate_func__',\n", ''],
    ['shows the annotations that were computed', "        '__annotations_cache__',\n", ''],
    ['shows the type parameters of a class', "        '__type_params__',\n", ''],
    [
      'shows a class without a docstring as one with None',
      "MACHINERY_UNLESS_SET = frozenset(('__doc__', '__hash__'))",
      "MACHINERY_UNLESS_SET = frozenset(('__hash__',))",
    ],
    [
      'shows that objects with == have no hash',
      "MACHINERY_UNLESS_SET = frozenset(('__doc__', '__hash__'))",
      "MACHINERY_UNLESS_SET = frozenset(('__doc__',))",
    ],
    ['hides docstrings', 'if value is None and name in MACHINERY_UNLESS_SET:', 'if name in MACHINERY_UNLESS_SET:'],
    ['shows slots as attributes of their class', ' or id(type(value)) in DESCRIPTORS_OF_SLOTS:', ':'],
    [
      'shows what dataclass adds to a class',
      "'__doc__ __dataclass_fields__ __dataclass_params__ __match_args__ __replace__'.split()",
      "''.split()",
    ],
    [
      'shows what Enum adds to a class',
      "        '_member_map_',\n        frozenset(\n            '__doc__ __new__ _generate_next_value_",
      "        '_no_member_map_',\n        frozenset(\n            '__doc__ __new__ _generate_next_value_",
    ],
    [
      'hides what the program defined in a class that the library completes',
      'if name in hidden and not (type(value) is types.FunctionType and is_function_of_program(value)):',
      'if name in hidden:',
    ],
    [
      'takes the function of a class body for one of the program',
      'code.co_filename in FILES and bool(code.co_flags & OPTIMIZED)',
      'code.co_filename in FILES',
    ],
    [
      "takes functions of the library for the program's",
      'code.co_filename in FILES and bool(code.co_flags & OPTIMIZED)',
      'bool(code.co_flags & OPTIMIZED)',
    ],
    ['takes numbers in members for references', 'if words[member + MEMBER.type] in OBJECT_MEMBERS:', 'if True:'],
    [
      'takes the first slot of a name for all',
      'own = [base for base in type_mro(cls) if id(base) not in shared]',
      'own = [base for base in type_mro(cls) if id(base) not in shared][-1:]',
    ],
    [
      'takes the module of a class from its metaclass',
      "module = type_dict(cls).get('__module__')\n    return type(module) is str and module in MODULES",
      'module = cls.__module__\n    return type(module) is str and module in MODULES',
    ],
    [
      'leaves inherited slots out',
      'return [member for base in reversed(own) for member in _members(base)]',
      'return [member for base in own[:1] for member in _members(base)]',
    ],
    [
      'shows what namedtuple adds to a class',
      'hidden = frozenset().union(*_library_machinery(namespace))',
      'hidden = frozenset()',
    ],
  ]),
  ...inFile('refscope/readers/classes.py', [
    [
      'does not watch the bases of a class',
      'for place in (OBJECT_TYPE, TYPE.tp_dict, TYPE.tp_bases)]',
      'for place in (OBJECT_TYPE, TYPE.tp_dict)]',
    ],
    ['leaves attributes of classes out', '    found += attributes(own_namespace(value))\n', ''],
    ['does not watch a module', 'return dict_regions(words[(address >> 2) + MODULE_DICT])', 'return []'],
    ['shows what the import system puts into a module', 'if name not in MODULE_MACHINERY]', ']'],
    [
      'calls a class by its bare name',
      'return Reading(type_qualname(value), None, 0, found)',
      "return Reading(type_qualname(value).rpartition('.')[2], None, 0, found)",
    ],
    ['asks a module for its names', 'namespace = _module_dict(value)', 'namespace = value.__dict__'],
    [
      'takes object for a base',
      'for base in type_bases(value) if base is not object]',
      'for base in type_bases(value)]',
    ],
    ['leaves bases out', "[('base', '', id(base)) for base in type_bases(value) if base is not object]", '[]'],
    ['leaves the metaclass out', '    if metaclass is not type:\n', '    if False:\n'],
    [
      'does not watch the dict of a class',
      'return pointers + dict_regions(words[at + TYPE.tp_dict])',
      'return pointers',
    ],
    [
      'reads no module that the program made',
      'return Reading(f\'module {namespace["__name__"]}\', None, 0, attributes(shown))',
      "return Reading('module')",
    ],
  ]),
  ...inFile('refscope/readers/functions.py', [
    [
      'does not say what a function is',
      'return Reading(function_qualname(value), None, 0, found)',
      'return Reading(None, None, 0, found)',
    ],
    [
      'calls a function by its bare name',
      'return Reading(function_qualname(value), None, 0, found)',
      'return Reading(value.__name__, None, 0, found)',
    ],
    [
      'does not watch keyword defaults and attributes of functions',
      'for place in (FUNCTION.func_kwdefaults, FUNCTION.func_dict):',
      'for place in ():',
    ],
    [
      'does not watch a function',
      'regions = [(address + OBJECT_BYTES, address + 4 * FUNCTION.func_dict + 4)]',
      'regions = []',
    ],
    ['does not say which built-in method it is', "f'built-in {builtin_qualname(value)}', None", "'built-in', None"],
    [
      'leaves the function behind a cache out',
      "found: list[Reference] = [('function', '', words[at + CACHE.func])]",
      'found: list[Reference] = []',
    ],
    [
      'takes links of a cache for its answers',
      'words[(id(kept) >> 2) + LINK_RESULT] if is_limited else id(kept)',
      'id(kept)',
    ],
    [
      'takes the misses of a cache for its hits',
      'hits, misses = words[at + CACHE.hits], words[at + CACHE.misses]',
      'misses, hits = words[at + CACHE.hits], words[at + CACHE.misses]',
    ],
    ['does not watch a cache', 'return dict_regions(words[(address >> 2) + CACHE.cache])', 'return []'],
    ['leaves the function of a partial out', "Field(_partial.fn, 'attribute', 'func')", 'Hidden(_partial.fn)'],
    [
      'leaves the setter of a property out',
      "Field(_property.prop_set, 'attribute', 'fset')",
      'Hidden(_property.prop_set)',
    ],
    [
      'leaves the deleter of a property out',
      "Field(_property.prop_del, 'attribute', 'fdel')",
      'Hidden(_property.prop_del)',
    ],
    ['leaves out where super begins', "Field(_super.type, 'attribute', '__thisclass__')", 'Hidden(_super.type)'],
    ['leaves the object of a sort key out', "Field(_key.object, 'attribute', 'obj')", 'Hidden(_key.object)'],
    ['leaves the items of itemgetter out', "Field(_item.item, 'attribute', 'items')", 'Hidden(_item.item)'],
    [
      'leaves the names of attrgetter out',
      "Field(_attribute.attr, 'attribute', 'attributes')",
      'Hidden(_attribute.attr)',
    ],
    [
      'leaves the arguments of methodcaller out',
      "Field(_caller.args, 'attribute', 'args'),\n            Field(_caller.kwds, 'attribute', 'kwargs')",
      'Hidden(_caller.args),\n            Hidden(_caller.kwds)',
    ],
    [
      'leaves the function of a classmethod out',
      "Field(_of_class.cm_callable, 'function')",
      'Hidden(_of_class.cm_callable)',
    ],
    [
      'shows what a classmethod copies from its function',
      'structure.kind(LOOKS if cls in (classmethod, staticmethod) else frozenset())',
      'structure.kind(frozenset())',
    ],
    [
      'shows what a cache copies from its function',
      "folds=LOOKS | {'__wrapped__', 'cache_parameters'}",
      'folds=frozenset()',
    ],
    [
      'asks the class of a function for its closure',
      'zip(code.co_freevars, value.__closure__ or ())',
      'zip(code.co_freevars[:1], value.__closure__ or ())',
    ],
    ['leaves defaults of functions out', '    if defaults:\n', '    if False:\n'],
    [
      'gives defaults to the first parameters',
      'code.co_varnames[code.co_argcount - tuple.__len__(values) : code.co_argcount]',
      'code.co_varnames[: tuple.__len__(values)]',
    ],
    ['leaves keyword defaults out', '    if named:\n', '    if False:\n'],
    [
      'asks keyword defaults for themselves',
      'for name, default in dict.items(object_at(named))]',
      'for name, default in object_at(named).items()]',
    ],
    ['counts defaults by their own count', 'tuple.__len__(values)', 'len(values)'],
    [
      'leaves the cells of closures out',
      'for name, cell in zip(code.co_freevars, value.__closure__ or ()):',
      'for name, cell in ():',
    ],
    [
      'leaves attributes of functions out',
      '    if own:\n        found += attributes(dict.items(object_at(own)))',
      '    if False:\n        pass',
    ],
    [
      'leaves out what a built-in method is bound to',
      "f'built-in {builtin_qualname(value)}', None, 0, [('bound', '', id(value.__self__))]",
      "f'built-in {builtin_qualname(value)}', None, 0, []",
    ],
    [
      'leaves results out that a cache keeps',
      "found += ('key', label, id(key)), ('value', label, result)",
      "found += ('key', label, id(key)), ('key', label, id(key))",
    ],
    [
      'leaves the arguments of a partial out',
      "Field(_partial.args, 'attribute', 'args'),\n            Field(_partial.kw, 'attribute', 'keywords')",
      'Hidden(_partial.args),\n            Hidden(_partial.kw)',
    ],
    [
      'leaves the getter of a property out',
      "Field(_property.prop_get, 'attribute', 'fget')",
      'Hidden(_property.prop_get)',
    ],
    [
      'leaves the function of a staticmethod out',
      "Field(_static.sm_callable, 'function')",
      'Hidden(_static.sm_callable)',
    ],
    ['leaves out what super is bound to', "Field(_super.obj, 'bound')", 'Hidden(_super.obj)'],
  ]),
  ...inFile('refscope/closed.py', [
    [
      'looks into functions of the library',
      'return None if is_open_function(value) else _function_text(function_qualname(value))',
      'return None',
    ],
    ['takes what claims to be a class for one', 'if issubclass(cls, type):', 'if isinstance(value, type):'],
    [
      'takes what claims to be a module for one',
      'if issubclass(cls, types.ModuleType):',
      'if isinstance(value, types.ModuleType):',
    ],
    [
      'looks into coroutines of the runtime',
      '    if id(cls) in _SUSPENDABLE:\n        return _suspendable_text(value, _SUSPENDABLE[id(cls)])\n',
      '',
    ],
    [
      'asks a coroutine for its code',
      'code = code_of_suspendable(value)',
      "code = getattr(value, 'gi_code', None) or getattr(value, 'cr_code', None) or value.ag_code",
    ],
    ['asks a frame for its code', 'code = code_of_frame(value)', 'code = value.f_code'],
    ['looks into built-in functions', 'if id(cls) in _BUILTIN and _is_free(value):', 'if False:'],
    [
      'closes all methods of built-in objects',
      'if id(cls) in _BUILTIN and _is_free(value):',
      'if id(cls) in _BUILTIN:',
    ],
    ['looks into descriptors of the runtime', 'if id(cls) in _DESCRIPTORS:', 'if False:'],
    ['looks into code', 'return _internal_text(value) if id(cls) in _INTERNAL else None', 'return None'],
    [
      'shows what simulates the world',
      'return any(_full_name(base).startswith(PLUMBING) for base in type_mro(cls))',
      'return False',
    ],
    ['looks into what waits for a future', "'_asyncio.FutureIter', ", ''],
    ['looks into the steps of a task', ", '_asyncio.TaskStepMethWrapper')", ')'],
    [
      'does not say that a function is one of the runtime',
      "return f'function {name} of the runtime' if '<locals>' in name else f'function {name}'",
      "return f'function {name}'",
    ],
    [
      'closes modules that the program made',
      "is_own = name != MAIN and (name in MODULES or namespace.get('__spec__', module) is None)",
      'is_own = False',
    ],
    [
      'looks into modules of the library',
      "is_own = name != MAIN and (name in MODULES or namespace.get('__spec__', module) is None)",
      'is_own = name != MAIN',
    ],
    ['looks into the main module', 'is_own = name != MAIN and (name in MODULES', 'is_own = (name in MODULES'],
    [
      'closes the frames of the program',
      "return None if code.co_filename in FILES else f'frame of {code.co_qualname}'",
      "return f'frame of {code.co_qualname}'",
    ],
    [
      'does not look at what a built-in method is bound to',
      'if bound is None or closed_text(bound) is not None:',
      'if bound is None:',
    ],
    [
      'asks a module for its dict',
      "_module_dict = types.ModuleType.__dict__['__dict__'].__get__",
      '_module_dict = lambda module: module.__dict__',
    ],
    [
      'looks into all classes',
      'return is_of_program(cls) or is_opened(type_module(cls), type_qualname(cls))',
      'return True',
    ],
    ['closes functions of the program', 'return is_function_of_program(function) or', 'return'],
  ]),
];
