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
