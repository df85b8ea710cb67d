import { inFile } from '../breakage.mjs';

/**
 * Breakages of functions, classes and what is made of them.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const DEFINITIONS = [
  ...inFile('refscope/classes.py', [
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
    ['leaves bases out', "[('base', '', id(base)) for base in type_bases(value) if base is not object]", '[]'],
    ['leaves the metaclass out', '    if metaclass is not type:\n', '    if False:\n'],
    ['does not watch the dict of a class', 'return pointers + dict_regions(words[at + TYPE_DICT])', 'return pointers'],
    [
      'reads no module that the program made',
      "return Reading(f'module {name}' if type(name) is str else 'module', None, 0, attributes(shown))",
      "return Reading('module')",
    ],
  ]),
  ...inFile('refscope/readers/functions.py', [
    ['leaves defaults of functions out', '    if defaults:\n', '    if False:\n'],
    [
      'gives defaults to the first parameters',
      'code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]',
      'code.co_varnames[: len(defaults)]',
    ],
    [
      'leaves keyword defaults out',
      'for name, default in (value.__kwdefaults__ or {}).items():',
      'for name, default in ():',
    ],
    [
      'leaves the cells of closures out',
      'for name, cell in zip(code.co_freevars, value.__closure__ or ()):',
      'for name, cell in ():',
    ],
    [
      'leaves attributes of functions out',
      '    if own:\n        found += attributes(object_at(own).items())',
      '    if False:\n        pass',
    ],
    [
      'leaves out what a built-in method is bound to',
      "f'built-in {value.__qualname__}', None, 0, [('bound', '', id(value.__self__))]",
      "f'built-in {value.__qualname__}', None, 0, []",
    ],
    [
      'leaves results out that a cache keeps',
      "found += ('key', label, id(key)), ('value', label, result)",
      "found += ('key', label, id(key)), ('key', label, id(key))",
    ],
    [
      'leaves the arguments of a partial out',
      "Field(3, 'attribute', 'args'), Field(4, 'attribute', 'keywords')",
      'Hidden(3), Hidden(4)',
    ],
    ['leaves the getter of a property out', "[Field(2, 'attribute', 'fget'), ", '[Hidden(2), '],
    [
      'leaves the function of a staticmethod out',
      "staticmethod: Structure([Field(2, 'function'), Hidden(3)])",
      'staticmethod: Structure([Hidden(2), Hidden(3)])',
    ],
    ['leaves out what super is bound to', "Field(3, 'bound'), ", 'Hidden(3), '],
  ]),
  ...inFile('refscope/closed.py', [
    [
      'looks into all classes',
      'return is_of_program(cls) or is_opened(type_module(cls), type_qualname(cls))',
      'return True',
    ],
    ['closes functions of the program', 'return is_function_of_program(function) or', 'return'],
  ]),
];
