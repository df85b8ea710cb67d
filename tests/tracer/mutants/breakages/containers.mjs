import { inFile } from '../breakage.mjs';

/**
 * Breakages of containers, views and weak references.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const CONTAINERS = [
  ...inFile('refscope/readers/containers.py', [
    [
      'leaves the first item of lists and tuples out',
      'enumerate(islice(iterate(value), ITEM_LIMIT))]',
      'enumerate(islice(iterate(value), ITEM_LIMIT)) if index]',
    ],
    ['asks a list for its length by its class', 'list: Kind(_items(list.__len__', 'list: Kind(_items(len'],
    ['iterates over a list by its class', 'list.__iter__), _list_regions', 'iter), _list_regions'],
    [
      'asks a dict for its length by its class',
      'return _mapping(dict.__len__(value), iter(dict.items(value)))',
      'return _mapping(len(value), iter(dict.items(value)))',
    ],
    [
      'asks a dict for its items by its class',
      'return _mapping(dict.__len__(value), iter(dict.items(value)))',
      'return _mapping(dict.__len__(value), iter(value.items()))',
    ],
    [
      'iterates over a tuple by its class',
      'tuple: Kind(_items(tuple.__len__, tuple.__iter__)',
      'tuple: Kind(_items(tuple.__len__, iter)',
    ],
    ['iterates over a set by its class', 'set.__iter__), set_regions, whole', 'iter), set_regions, whole'],
    ['labels keys by their own text', 'label = label_text(key)', 'label = str(key)'],
    [
      'tells no keys',
      'found += (KEY, label, id(key)), (VALUE, label, id(content))',
      'found += ((VALUE, label, id(content)),) * 2',
    ],
    [
      'tells an OrderedDict in the order of the dict',
      'iter([pairs[key] for key in order if key in pairs])',
      'iter([pairs[key] for key in pairs])',
    ],
    ['leaves maxlen of a deque out', "text if limit == NO_LIMIT else f'maxlen={limit}'", 'text'],
    ['watches only the first block of a deque', 'left, index = left - here, 0', 'left, index = 0, 0'],
    [
      'does not watch the items of a list',
      'return [(address + 4, address + 16), (items, items + min(4 * size, ITEM_BYTES))]',
      'return [(address + 4, address + 16)]',
    ],
    [
      'does not say how many items are left out',
      'return Reading(None, count, max(0, count - len(found)), found)\n\n    return read\n\n\ndef _members',
      'return Reading(None, count, 0, found)\n\n    return read\n\n\ndef _members',
    ],
  ]),
  ...inFile('refscope/readers/views.py', [
    [
      'leaves the mapping of a view out',
      "[('attribute', 'mapping', mapping)])\n\n\ndef _view_regions",
      '[])\n\n\ndef _view_regions',
    ],
    ['leaves out whose memory a memoryview shows', "[('attribute', 'obj', exporter)] if exporter else []", '[]'],
    ['leaves the stop of a slice out', "Field(3, 'attribute', 'stop')", 'Hidden(3)'],
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
  ]),
];
