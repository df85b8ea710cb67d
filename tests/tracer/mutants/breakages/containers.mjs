import { inFile } from '../breakage.mjs';

/**
 * Breakages of containers, views and weak references.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const CONTAINERS = [
  ...inFile('refscope/readers/containers.py', [
    ['labels keys by their own text', 'label = label_text(key)', 'label = str(key)'],
    [
      'tells an OrderedDict in the order of the dict',
      'iter([pairs[key] for key in order if key in pairs])',
      'iter([pairs[key] for key in pairs])',
    ],
    ['leaves maxlen of a deque out', "None if limit == NO_LIMIT else f'maxlen={limit}'", 'None'],
    ['watches only the first block of a deque', 'left, index = left - here, 0', 'left, index = 0, 0'],
    [
      'does not say how many pairs are left out',
      'count - len(found) // 2, found)\n\n\ndef _read_ordered',
      '0, found)\n\n\ndef _read_ordered',
    ],
    [
      'asks an OrderedDict for its items by its class',
      'for key, content in dict.items(value):\n        if id(key)',
      'for key, content in value.items():\n        if id(key)',
    ],
    [
      'asks an OrderedDict for its order by its own iterator',
      '    while node and len(order) < ITEM_LIMIT:\n        order.append(words[(node >> 2) + NODE.key])\n        node = words[(node >> 2) + NODE.next]',
      '    order = [id(key) for key in value]',
    ],
    ['does not watch an OrderedDict', 'Kind(_read_ordered, dict_regions)', 'Kind(_read_ordered, lambda address: [])'],
    ['does not watch a deque', 'Kind(_read_deque, _deque_regions)', 'Kind(_read_deque, lambda address: [])'],
    [
      'looks at a deque from its first block on',
      'start = block + BLOCK.data + 4 * index',
      'start = block + BLOCK.data',
    ],
  ]),
  ...inFile('refscope/readers/views.py', [
    [
      'leaves the mapping of a view out',
      "[('attribute', 'mapping', mapping)])\n\n\ndef _view_regions",
      '[])\n\n\ndef _view_regions',
    ],
    ['leaves out whose memory a memoryview shows', "[('attribute', 'obj', exporter)] if exporter else []", '[]'],
    ['leaves the stop of a slice out', "Field(_slice.stop, 'attribute', 'stop')", 'Hidden(_slice.stop)'],
    [
      'does not tell the length of a view',
      'Reading(None, words[(mapping >> 2) + DICT_LENGTH], 0,',
      'Reading(None, None, 0,',
    ],
    [
      'does not watch the length of a view',
      'return [(mapping + 4 * DICT_LENGTH, mapping + 4 * DICT_LENGTH + 4)]',
      'return []',
    ],
    ['does not see that a memoryview is released', 'if words[at + MEMORY.flags] & RELEASED:', 'if False:'],
    [
      'does not tell which part a memoryview shows',
      "f'from byte {offset}, step {stride}' if offset or stride != item else None",
      'None',
    ],
    ['takes every memoryview for one of bytes', 'if words[at + MEMORY.ndim] != 1:', 'if False:'],
    [
      'does not tell which item a field of a namedtuple gets',
      "Structure([Hidden(_getter.doc)], lambda at: f'item {words[at + _getter.index]}')",
      'Structure([Hidden(_getter.doc)])',
    ],
    ['leaves the start of a slice out', "Field(_slice.start, 'attribute', 'start')", 'Hidden(_slice.start)'],
    ['leaves the step of a slice out', "Field(_slice.step, 'attribute', 'step')", 'Hidden(_slice.step)'],
    ['leaves the types of a union out', "Field(_union.args, 'attribute', '__args__')", 'Hidden(_union.args)'],
    [
      'leaves the mapping of a mappingproxy out',
      "Field(words_of('mappingproxyobject').mapping, 'attribute', 'mapping')",
      "Hidden(words_of('mappingproxyobject').mapping)",
    ],
    ['does not know memoryviews', '    memoryview: Kind(_read_memory, nothing_beyond),\n', ''],
  ]),
  ...inFile('refscope/readers/weak.py', [
    ['tells a dead weak reference as alive', 'return 0 if referent == NONE else referent', 'return referent'],
    [
      'tells a weak reference as a strong one',
      "found: list[Reference] = [('referent', '', referent)] if referent else []\n    if callback:",
      "found: list[Reference] = [('attribute', 'referent', referent)] if referent else []\n    if callback:",
    ],
    ['leaves the callback of a weak reference out', "found.append(('attribute', '__callback__', callback))", 'pass'],
    [
      'leaves arguments of finalizers out',
      "found += [('other', f'argument {index}', id(each)) for index, each in enumerate(object_at(arguments))]",
      'pass',
    ],
    [
      'does not watch weak containers',
      'return [*table, *(_referent_region(id(each)) for each in _references(address))]',
      'return []',
    ],
    [
      'leaves out which object a WeakMethod is of',
      "(('self', object_referent), ('function', function_referent))",
      "(('function', function_referent),)",
    ],
    [
      'leaves out which function a WeakMethod is of',
      "(('self', object_referent), ('function', function_referent))",
      "(('self', object_referent),)",
    ],
    [
      'does not watch the function of a WeakMethod',
      '[*_reference_regions(address), *([_referent_region(function_at)] if function_at else [])]',
      '_reference_regions(address)',
    ],
    [
      'leaves the values of a WeakValueDictionary out',
      "found += ('key', label, id(key)), ('referent', label, referent)",
      "found += (('key', label, id(key)),) * 2",
    ],
    [
      'tells the values of a WeakValueDictionary as strong',
      "('referent', label, referent)\n    return _counted(value, found, 2)\n\n\ndef _read_keys",
      "('value', label, referent)\n    return _counted(value, found, 2)\n\n\ndef _read_keys",
    ],
    [
      'tells the keys of a WeakKeyDictionary as strong',
      "found += ('referent', label, referent), ('value'",
      "found += ('key', label, referent), ('value'",
    ],
    [
      'leaves the values of a WeakKeyDictionary out',
      "found += ('referent', label, referent), ('value', label, id(content))",
      "found += (('referent', label, referent),) * 2",
    ],
    [
      'tells the members of a WeakSet as strong',
      "[('referent', '', referent) for referent in referents if referent]",
      "[('member', '', referent) for referent in referents if referent]",
    ],
    ['counts weak pairs as two', 'Reading(None, len(found) // of_each,', 'Reading(None, len(found),'],
    ['does not say how many weak pairs are left out', 'max(0, held - ITEM_LIMIT), found)', '0, found)'],
    [
      'reads a weak container by its own attribute',
      '    data = attribute_of(id(value), DATA)\n    is_dict',
      '    data = id(value.data)\n    is_dict',
    ],
    [
      'asks a weak reference for its class',
      'return issubclass(type(value), _reference_type)',
      'return isinstance(value, _reference_type)',
    ],
    [
      'does not see a WeakSet empty itself',
      'table = set_regions(data) if type(object_at(data)) is set else dict_regions(data)',
      'table = [] if type(object_at(data)) is set else dict_regions(data)',
    ],
    ['leaves the named arguments of finalizers out', 'if named != NONE:', 'if False:'],
    ['leaves the function of a finalizer out', "    found.append(('function', '', function))\n", ''],
    ['takes a finalizer for alive for ever', "        return Reading('dead')\n", "        return Reading('alive')\n"],
    [
      'does not watch a finalizer',
      "return [(id(info), id(info) + INFO_BYTES), _referent_region(member_of(id(info), 'weakref'))]",
      'return []',
    ],
    ['compares finalizers by their class', 'if finalizer is value), None)', 'if finalizer == value), None)'],
    ['does not know proxies', '    weakref.ProxyType: _reference,\n', ''],
    ['does not know proxies that can be called', '    weakref.CallableProxyType: _reference,\n', ''],
    ['shows how a weak container works inside', 'MACHINERY = frozenset((DATA, ', 'MACHINERY = frozenset(('],
    [
      'does not watch a weak reference',
      '_reference_regions = through(4 * REFERENCE.wr_callback)',
      '_reference_regions = through(4 * REFERENCE.wr_object - 4)',
    ],
  ]),
  ...inFile('refscope/readers/instances.py', [
    ['looks for the attributes of a container in itself alone', 'own = instance_dict(address, type_at)', 'own = 0'],
  ]),
  ...inFile('refscope/readers/contexts.py', [
    [
      'leaves the default of a context variable out',
      "Field(VARIABLE.var_default, 'attribute', 'default')",
      'Hidden(VARIABLE.var_default)',
    ],
    [
      'leaves the name of a context variable out',
      "Field(VARIABLE.var_name, 'attribute', 'name')",
      'Hidden(VARIABLE.var_name)',
    ],
    ['leaves the variable of a token out', "Field(TOKEN.tok_var, 'attribute', 'var')", 'Hidden(TOKEN.tok_var)'],
    [
      'leaves the old value of a token out',
      "Field(TOKEN.tok_oldval, 'attribute', 'old_value')",
      'Hidden(TOKEN.tok_oldval)',
    ],
    [
      'does not see that a token is used',
      "lambda at: 'used' if words[at + TOKEN.tok_used] & 0xFF else None",
      'lambda at: None',
    ],
    ['leaves the values in a context out', "('value', name, id(content))", "('key', name, id(variable))"],
    [
      'does not see that a context is entered',
      "'entered' if words[(id(value) >> 2) + CONTEXT_ENTERED] else None",
      'None',
    ],
  ]),
  ...inFile('refscope/readers/fields.py', [
    [
      'tells fields that are None although they mean nothing',
      'return () if part.optional and content == NONE else',
      'return',
    ],
    ['tells atoms that an iterator keeps', 'if part.objects_only:', 'if False:'],
    ['labels what is spread by its place', 'part.label or str(index), item)', 'part.label or str(index + 1), item)'],
    [
      'does not watch what is spread',
      'return [region for one in tuples if one for region in tuple_regions(one)]',
      'return []',
    ],
    [
      'does not watch what lies beyond a structure',
      'lambda address: self._regions(address) + beyond(address)',
      'self._regions',
    ],
    [
      'does not fold what a structure folds',
      'return Kind(self._read, regions, folds=folds)',
      'return Kind(self._read, regions)',
    ],
  ]),
  ...inFile('refscope/readers/kinds.py', [
    [
      'asks a metaclass which kind a class is of',
      '    for base in type_mro(cls):\n        kind = _kinds.get(id(base)) or _named_kind(base)\n        if',
      '    for base in cls.__mro__:\n        kind = _kinds.get(id(base)) or _named_kind(base)\n        if',
    ],
    [
      'finds a kind by the hash of a class',
      '    for base in type_mro(cls):\n        kind = _kinds.get(id(base)) or _named_kind(base)\n        if',
      '    for base in type_mro(cls):\n        kind = KINDS.get(base) or _named_kind(base)\n        if',
    ],
    [
      'knows the kind of a class itself only',
      '    for base in type_mro(cls):\n        kind = _kinds.get(id(base)) or _named_kind(base)\n        if',
      '    for base in type_mro(cls)[:1]:\n        kind = _kinds.get(id(base)) or _named_kind(base)\n        if',
    ],
    [
      'takes a class by its name for one of the library',
      'return kind if is_module and any(each is cls for each in home.__dict__.values()) else None',
      'return kind',
    ],
    [
      'compares classes with what they say themselves',
      'any(each is cls for each in home.__dict__.values())',
      'any(each == cls for each in home.__dict__.values())',
    ],
    [
      'folds nothing',
      'return frozenset().union(*(kind.folds for kind in kinds if kind is not None))',
      'return frozenset()',
    ],
  ]),
];
