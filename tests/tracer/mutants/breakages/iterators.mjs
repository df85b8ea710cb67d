import { inFile } from '../breakage.mjs';

/**
 * Breakages of iterators.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const ITERATORS = [
  ...inFile('refscope/readers/iterators.py', [
    [
      'does not tell what an iterator iterates over',
      "return Structure([Field(3, 'iterates')], at_item(2, 3))",
      'return Structure([Hidden(3)], at_item(2, 3))',
    ],
    [
      'tells the item before the next one',
      "f'next: item {signed(words[at + index])}' if words",
      "f'next: item {signed(words[at + index]) - 1}' if words",
    ],
    ['leaves the function of map out', "map: Structure([Field(3, 'function')", 'map: Structure([Hidden(3)'],
    ['leaves the iterators of zip out', "zip: Structure([Spread(3, 'iterates')", 'zip: Structure([Hidden(3)'],
    [
      'leaves the last result of enumerate out',
      "[Field(3, 'iterates'), Spread(4, 'other', LAST_RESULT, objects_only=True), Hidden(5)]",
      "[Field(3, 'iterates'), Hidden(4), Hidden(5)]",
    ],
  ]),
  ...inFile('refscope/readers/itertools_objects.py', [
    [
      'leaves the object of repeat out',
      "itertools.repeat: Structure([Field(2, 'other', 'object')]",
      'itertools.repeat: Structure([Hidden(2)]',
    ],
    ['leaves out what cycle saved', ", Field(3, 'other', 'saved')", ', Hidden(3)'],
    ['leaves the total of accumulate out', "Field(2, 'other', 'total')", 'Hidden(2)'],
  ]),
];
