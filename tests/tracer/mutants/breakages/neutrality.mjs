import { inFile } from '../breakage.mjs';

/** How an object is looked at that has no kind of its own: by the recorder, which runs no code. */
const NO_KIND = "NO_KIND = read_by_recorder('none')._replace(whole=False)";

/**
 * A reader that does something with each instance first, as a debugger might.
 * @param {string} name what it does, as a phrase
 * @param {string} statement about `value`
 * @returns {readonly [string, string, string]}
 */
const looking = (name, statement) => [
  name,
  NO_KIND,
  `def _looked(value):
    try:
        ${statement}
    except Exception:
        pass
    return Reading()


from .kind import Reading, nothing_beyond
NO_KIND = Kind(_looked, nothing_beyond)`,
];

/**
 * A run that begins with something that the program can see.
 * @param {string} name what it does, as a phrase
 * @param {string} statement
 * @returns {readonly [string, string, string]}
 */
const running = (name, statement) => [
  name,
  '        recorder.start()\n',
  `        ${statement}\n        recorder.start()\n`,
];

/**
 * Breakages of what a recorder must not do: run code of the program, use up what it looks at, leave traces.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const NEUTRALITY = [
  ...inFile('refscope/readers/kinds.py', [
    looking('asks an instance for its repr', 'repr(value)'),
    looking('asks an instance for its text', "f'{value}'"),
    looking('asks an instance for its hash', 'hash(value)'),
    looking('compares an instance with None', 'value == None'),
    looking('asks an instance whether it is true', 'bool(value)'),
    looking('asks an instance for its length', 'len(value)'),
    looking('asks an instance how long it may be', "__import__('operator').length_hint(value)"),
    looking('walks through an instance', 'for _ in zip(range(3), value): pass'),
    looking('asks an instance what it contains', 'value.__contains__(None)'),
    looking('asks an instance for its items', 'value[0]'),
    looking('asks an instance for its names', 'dir(value)'),
    looking('asks an instance for its class', 'value.__class__'),
    looking('asks an instance for its dict', 'value.__dict__'),
    looking('asks an instance for an attribute that it may not have', "getattr(value, 'name', None)"),
    looking('asks an instance for all that its class has', 'for name in dir(type(value)): getattr(value, name)'),
    looking(
      'asks whether an instance is a collection',
      "isinstance(value, __import__('collections.abc').abc.Iterable)",
    ),
    looking('asks the class of an instance whether a number is one, too', 'isinstance(0, type(value))'),
    looking('marks an instance that it has seen', 'value._seen = True'),
    looking('makes a copy of an instance', "__import__('copy').copy(value)"),
    looking('keeps an instance', "KINDS.setdefault('seen', []).append(value)"),
    looking(
      'makes a weak reference to an instance',
      "KINDS.setdefault('seen', []).append(__import__('weakref').ref(value))",
    ),
  ]),
  ...inFile('refscope/readers/classes.py', [
    [
      'asks a class for its name',
      'return Reading(type_qualname(value), None, 0, found)',
      'return Reading(value.__qualname__, None, 0, found)',
    ],
    [
      'compares classes',
      'for base in type_bases(value) if base is not object]',
      'for base in type_bases(value) if base != object]',
    ],
    ['asks a module for its name', '{namespace["__name__"]}', '{value.__name__}'],
    [
      'asks a module whether it is a package',
      '    namespace = _module_dict(value)\n',
      "    namespace = _module_dict(value)\n    hasattr(value, '__path__')\n",
    ],
  ]),
  ...inFile('refscope/classes.py', [
    [
      'looks at what a class holds through the class',
      '    for name, value in namespace.items():\n        if type(name)',
      '    for name, value in ((name, getattr(cls, name)) for name in namespace):\n        if type(name)',
    ],
    [
      'compares what a class holds',
      'if value is None and name in MACHINERY_UNLESS_SET:',
      'if value == None and name in MACHINERY_UNLESS_SET:',
    ],
    [
      'reads the line table of a function by its old name',
      '    code = code_of_function(function)\n',
      '    code = code_of_function(function)\n    code.co_lnotab\n',
    ],
    ['asks a function for its code', '    code = code_of_function(function)\n', '    code = function.__code__\n'],
    [
      'asks the metaclass of an object for the name of a method',
      '    if type(function) is types.MethodWrapperType:\n',
      '    function.__qualname__\n    if type(function) is types.MethodWrapperType:\n',
    ],
    [
      'asks the name of a function for its text',
      'return str.__str__(function.__qualname__)',
      "return f'{function.__qualname__}'",
    ],
    [
      'asks the name of a class for its text',
      'return str.__str__(_type_qualname(cls))',
      "return f'{_type_qualname(cls)}'",
    ],
  ]),
  ...inFile('refscope/closed.py', [
    [
      'takes a module that was taken out for one of the program',
      "(name in MODULES or namespace.get('__spec__', module) is None)",
      '(name in MODULES or __import__("sys").modules.get(name) is not module)',
    ],
    [
      'looks at the dict of a module through the module',
      '    namespace = _module_dict(module)\n',
      '    namespace = module.__dict__\n',
    ],
  ]),
  ...inFile('refscope/readers/containers.py', [
    [
      'looks up each key of a dict',
      "    dict: read_by_recorder('dict'),",
      `    dict: Kind(
        lambda value: _mapping(dict.__len__(value), ((key, dict.get(value, key)) for key in dict.keys(value))),
        dict_regions,
        whole=True,
    ),`,
    ],
    [
      'asks a dict for what it may not have',
      "    dict: read_by_recorder('dict'),",
      `    dict: Kind(
        lambda value: (
            hasattr(type(value), '__missing__') and value['name'],
            _mapping(dict.__len__(value), iter(dict.items(value))),
        )[1],
        dict_regions,
        whole=True,
    ),`,
    ],
    [
      'asks a dict for its items by its class',
      "    dict: read_by_recorder('dict'),",
      '    dict: Kind(lambda value: _mapping(len(value), iter(value.items())), dict_regions, whole=True),',
    ],
    [
      'tells the members of a set in the order of their texts',
      "    set: read_by_recorder('set'),",
      `    set: Kind(
        lambda value: Reading(None, set.__len__(value), 0, [('member', '', id(one)) for one in sorted(value, key=repr)]),
        lambda address: [(address + 8, address + 28)],
        whole=True,
    ),`,
    ],
    [
      'asks the collector for the items of a list',
      "    list: read_by_recorder('list'),",
      `    list: Kind(
        lambda value: Reading(
            None,
            list.__len__(value),
            max(0, list.__len__(value) - ITEM_LIMIT),
            [
                ('item', str(index), id(one))
                for index, one in enumerate(__import__('gc').get_referents(value)[::-1][:ITEM_LIMIT])
            ],
        ),
        lambda address: [
            (address + 8, address + 16),
            (words[(address >> 2) + 3], words[(address >> 2) + 3] + 4 * min(words[(address >> 2) + 2], ITEM_LIMIT)),
        ],
        whole=True,
    ),`,
    ],
    [
      'asks a list for its items by its class',
      "    list: read_by_recorder('list'),",
      `    list: Kind(
        lambda value: Reading(
            None, len(value), 0, [('item', str(index), id(one)) for index, one in enumerate(islice(value, ITEM_LIMIT))]
        ),
        lambda address: [
            (address + 8, address + 16),
            (words[(address >> 2) + 3], words[(address >> 2) + 3] + 4 * min(words[(address >> 2) + 2], ITEM_LIMIT)),
        ],
        whole=True,
    ),`,
    ],
  ]),
  ...inFile('refscope/readers/atoms.py', [
    [
      'tells an int by its own repr',
      "    int: read_by_recorder('int', immutable=True),",
      '    int: Kind(lambda value: Reading(repr(value)), fixed(8, 16), immutable=True, whole=True),',
    ],
    [
      'tells a float by its own repr',
      "    float: read_by_recorder('float', immutable=True),",
      '    float: Kind(lambda value: Reading(repr(value)), fixed(8, 16), immutable=True, whole=True),',
    ],
  ]),
  ...inFile('refscope/readers/fields.py', [
    [
      'asks an iterator how much is left',
      '        at = id(value) >> 2\n        text = None',
      "        __import__('operator').length_hint(value, 0)\n        at = id(value) >> 2\n        text = None",
    ],
    [
      'takes the next item of a zip',
      '        at = id(value) >> 2\n        text = None',
      '        if isinstance(value, zip):\n            next(value, None)\n        at = id(value) >> 2\n        text = None',
    ],
  ]),
  ...inFile('refscope/readers/iterators.py', [
    [
      'counts what is left of a dict or set by walking through it',
      "    return lambda at: f'{words[at + count]} left' if words[at + over] else EXHAUSTED",
      "    return lambda at: f'{len(list(object_at(4 * at)))} left' if words[at + over] else EXHAUSTED",
    ],
  ]),
  ...inFile('refscope/readers/weak.py', [
    [
      'looks through a proxy',
      "    found: list[Reference] = [('referent', '', referent)] if referent else []\n    if callback:",
      "    found: list[Reference] = [('referent', '', referent)] if referent and value.__class__ else []\n    if callback:",
    ],
  ]),
  ...inFile('refscope/readers/files.py', [
    [
      'asks a raw file whether it is closed',
      'return type_address(raw) == FILE_TYPE and signed(words[(raw >> 2) + FILE.fd]) < 0',
      'return bool(object_at(raw).closed)',
    ],
  ]),
  ...inFile('refscope/readers/contexts.py', [
    [
      'compares the values of a context',
      '    for variable, content in islice(_items(value), ITEM_LIMIT):\n        name = _name(variable)',
      '    for variable, content in islice(_items(value), ITEM_LIMIT):\n        name = _name(variable) if content != None else None',
    ],
  ]),
  ...inFile('refscope/readers/values.py', [
    [
      'tells a decimal number by its own method',
      '    flags, exponent, digits = words[at + DECIMAL.flags],',
      '    value.sqrt()\n    flags, exponent, digits = words[at + DECIMAL.flags],',
    ],
  ]),
  ...inFile('refscope/main_module.py', [
    [
      'gives the program a copy of the built-in functions',
      "namespace['__builtins__'] = modules['builtins']",
      "namespace['__builtins__'] = dict(vars(modules['builtins']))",
    ],
  ]),
  ...inFile('refscope/run.py', [
    running('sets a trace function', 'sys.settrace(lambda *_: None)'),
    running('sets a profile function', 'sys.setprofile(lambda *_: None)'),
    running('lets the program set no trace function', 'sys.settrace = lambda function: None'),
    running('lets the program set no profile function', 'sys.setprofile = lambda function: None'),
    running(
      'stands between the program and its frames',
      'frame_at = sys._getframe; sys._getframe = lambda depth=0: frame_at(depth)',
    ),
    running('turns the collector off', 'gc.disable()'),
    running('sees no warnings', "warnings.simplefilter('ignore')"),
    running('lets the program recurse less', 'sys.setrecursionlimit(900)'),
    running('leaves a name in the program', "main.namespace['recorder'] = recorder"),
    running(
      'takes the tool of who measures coverage',
      "sys.monitoring.get_tool(1) or sys.monitoring.use_tool_id(1, 'refscope')",
    ),
    [
      'runs the program while it handles an exception of its own',
      '    try:\n        exec(code, namespace)\n    except BaseException as error:\n        return error\n    return None',
      "    try:\n        try:\n            raise KeyError('own')\n        except KeyError:\n            exec(code, namespace)\n    except BaseException as error:\n        return error\n    return None",
    ],
    [
      'runs the program in a copy of its namespace',
      '        exec(code, namespace)\n',
      '        exec(code, dict(namespace))\n',
    ],
    [
      'runs the program as a terminal would',
      "code = compile(program.source, FILENAME, 'exec', dont_inherit=True)",
      "code = compile(__import__('ast').Interactive(__import__('ast').parse(program.source).body), FILENAME, 'single')",
    ],
  ]),
  ...inFile('recorder/bindings.ts', [
    [
      'takes a name for one of the interpreter whatever the program binds to it',
      'content !== 0 && own !== content && own !== ANY ?',
      'content !== 0 && own === 0 ?',
    ],
  ]),
  ...inFile('refscope/__init__.py', [
    ['shares the built-in functions with the program', "= {**vars(builtins), 'id': _address_of}", '= vars(builtins)'],
    ['lets audit hooks hear where it looks', "'id': _address_of}", "'id': id}"],
  ]),
];
