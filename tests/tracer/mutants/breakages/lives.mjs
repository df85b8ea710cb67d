import { inFile } from '../breakage.mjs';

/**
 * Breakages of what an object lives through: its names, what holds it, the collector; and of what the program could see
 * of it being looked at.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const LIVES = [
  ...inFile('recorder/known.ts', [
    [
      'takes a constant for freed with its last name',
      'return this.immortal || this.isConstant;',
      'return this.immortal;',
    ],
  ]),
  ...inFile('recorder/bindings.ts', [
    [
      'leaves out all that came where something of it went',
      'if (left > 0) both.set(address, (both.get(address) ?? 0) + 1);',
      'if (left > 0) both.set(address, Number.POSITIVE_INFINITY);',
    ],
  ]),
  ...inFile('recorder/references.ts', [
    [
      'forgets the other names of an object that lost one',
      'const left = (names.get(address) ?? 0) - 1;',
      'const left = 0;',
    ],
    [
      'counts references from one object to another once',
      '    referent.counted++;\n',
      '    if (referent.incoming.get(known.address) === 1) referent.counted++;\n',
    ],
  ]),
  ...inFile('recorder/frames.ts', [
    [
      'does not see what comes first onto a value stack',
      'for (const address of now) if (!before.includes(address)) found.push(address);',
      'found.push(...now.filter((address) => !before.includes(address)).slice(1));',
    ],
  ]),
  ...inFile('recorder/steps.ts', [
    ['keeps the exception that is handled', '    this.#interpreter._Py_DecRef(handled);\n', ''],
  ]),
  ...inFile('recorder/reach.ts', [
    [
      'takes what is far from a name for held by one',
      '      at = way.via;\n    }\n    return false;',
      '      at = way.via;\n    }\n    return true;',
    ],
  ]),
  ...inFile('refscope/texts.py', [
    [
      'interns the texts that it tells',
      '    if _str_length(value) <= TEXT_LIMIT:\n        return _str_repr(value)',
      "    if _str_length(value) <= TEXT_LIMIT:\n        return _str_repr(__import__('sys').intern(value))",
    ],
  ]),
  ...inFile('refscope/answers.py', [
    [
      'asks what the program puts in the place of the collector',
      'from gc import get_referents, is_tracked\n',
      'import gc\n\nget_referents, is_tracked = lambda value: gc.get_referents(value), lambda value: gc.is_tracked(value)\n',
    ],
    [
      'collects garbage when it marks where new objects begin',
      '        self._marker = Marker()\n',
      "        __import__('gc').collect()\n        self._marker = Marker()\n",
    ],
  ]),
  ...inFile('refscope/readers/weak.py', [
    [
      'takes what the program calls so for a weak reference',
      'return issubclass(type(value), _reference_type)',
      'return issubclass(type(value), weakref.ref)',
    ],
  ]),
  ...inFile('refscope/readers/containers.py', [
    ['asks what the program calls deque', 'count = _deque_length(value)', 'count = collections.deque.__len__(value)'],
    ['does not know frozensets', "    frozenset: read_by_recorder('set', immutable=True),\n", ''],
  ]),
  ...inFile('refscope/clock.py', [['refuses to sleep for no time', 'if seconds < 0:', 'if seconds <= 0:']]),
  ...inFile('refscope/readers/functions.py', [
    ['takes each answer of a cache for a link', 'if is_limited else id(kept)', 'if True else id(kept)'],
  ]),
  ...inFile('refscope/classes.py', [
    [
      'takes only members of classes in Python for references',
      "OBJECT_MEMBERS = (constant('_Py_T_OBJECT'), constant('Py_T_OBJECT_EX'))",
      "OBJECT_MEMBERS = (constant('Py_T_OBJECT_EX'),)",
    ],
  ]),
  ...inFile('refscope/readers/kinds.py', [
    [
      'asks a subclass of dict for its values',
      '            return base, kind\n',
      "            if kind.reader == 'dict' and cls is not base:\n                from .kind import Reading\n\n                kind = kind._replace(reader='python', read=lambda value: Reading(None, dict.__len__(value), 0, [('value', '', id(one)) for one in value.values()]))\n            return base, kind\n",
    ],
    [
      'walks through a subclass of list',
      '            return base, kind\n',
      "            if kind.reader == 'list' and cls is not base:\n                from .kind import Reading\n\n                kind = kind._replace(reader='python', read=lambda value: Reading(None, list.__len__(value), 0, [('item', '', id(one)) for one in value]))\n            return base, kind\n",
    ],
    [
      'asks a subclass of dict for what it may not have',
      '            return base, kind\n',
      "            if kind.reader == 'dict' and hasattr(cls, '__missing__') and cls is not base:\n                from .kind import Reading\n\n                kind = kind._replace(reader='python', read=lambda value: Reading(str(value['name'])))\n            return base, kind\n",
    ],
  ]),
  ...inFile('host/node.ts', [
    [
      'starts Python with another hash seed',
      'return madeReady(await loadPyodide({ ...options, _loadSnapshot: snapshot }), seclusion);',
      "const python = await loadPyodide({ ...options, env: { PYTHONHASHSEED: '1' } });\n  installRecorder(python, readFileSync(RUNTIME + ARCHIVE_FILE));\n  return madeReady(python, seclusion);",
    ],
  ]),
  ...inFile('refscope/classes.py', [['shows what copying keeps in a class', "        '__slotnames__',\n", '']]),
  ...inFile('refscope/readers/buffers.py', [
    [
      'reads text by codecs that are looked for',
      "DECODERS[width](octets[data:end].tobytes(), 'surrogatepass')[0]",
      "str(octets[data:end].tobytes(), {1: 'latin-1', 2: 'utf-16-le', 4: 'utf-32-le'}[width], 'surrogatepass')",
    ],
  ]),
  ...inFile('refscope/readers/contexts.py', [
    [
      'watches what a context variable keeps at hand',
      'regions=through(4 * VARIABLE.var_default)',
      'regions=through(24)',
    ],
  ]),
];
