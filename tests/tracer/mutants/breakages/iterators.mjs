import { inFile } from '../breakage.mjs';

/**
 * Breakages of iterators.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const ITERATORS = [
  ...inFile('refscope/readers/iterators.py', [
    [
      'does not see that an iterator is exhausted',
      "f'next: item {signed(words[at + index])}' if words[at + over] else EXHAUSTED",
      "f'next: item {signed(words[at + index])}'",
    ],
    [
      'does not tell how many items are left',
      "f'{words[at + count]} left' if words[at + over] else EXHAUSTED",
      'None if words[at + over] else EXHAUSTED',
    ],
    [
      'does not see that an iterator over a table is exhausted',
      "f'{words[at + count]} left' if words[at + over] else EXHAUSTED",
      "f'{words[at + count]} left'",
    ],
    [
      'tells the start of a range instead of what is next',
      "f'next: {signed(start)}, {left} left' if left else EXHAUSTED",
      "f'next: {signed(start)}' if left else EXHAUSTED",
    ],
    [
      'does not see that a range is exhausted',
      "f'next: {signed(start)}, {left} left' if left else EXHAUSTED",
      "f'next: {signed(start)}, {left} left'",
    ],
    ['knows no ranges of long numbers', '    type(iter(range(1 << 70))): Structure([], _long_range_text),\n', ''],
    [
      'does not tell the next key of an OrderedDict',
      "f'next: key {label_text(object_at(key))}' if key and words[at + 3] else EXHAUSTED",
      'None',
    ],
    ['does not tell the next index of enumerate', 'Hidden(5)], _enumerate_text', 'Hidden(5)]'],
    [
      'takes reversed for an iterator forwards',
      "return f'next: item {signed(words[at + 2])}' if words[at + 3] else EXHAUSTED",
      "return f'next: item {-signed(words[at + 2])}' if words[at + 3] else EXHAUSTED",
    ],
    [
      'does not tell what reversed goes through',
      "    type(reversed([])): Structure([Field(3, 'iterates')], _reversed_text),",
      '    type(reversed([])): Structure([Hidden(3)], _reversed_text),',
    ],
    [
      'does not tell what reversed of a tuple goes through',
      "    reversed: Structure([Field(3, 'iterates')], _reversed_text),",
      '    reversed: Structure([Hidden(3)], _reversed_text),',
    ],
    [
      'does not tell what an iterator of a dict goes through',
      "return Structure([Field(2, 'iterates'), *parts], items_left(left, 2))",
      'return Structure([Hidden(2), *parts], items_left(left, 2))',
    ],
    [
      'does not tell what an iterator of an OrderedDict goes through',
      "[Field(3, 'iterates'), Hidden(6), Hidden(7)]",
      '[Hidden(3), Hidden(6), Hidden(7)]',
    ],
    [
      'does not tell what an iterator of a deque goes through',
      "type(iter(_deque)): Structure([Field(4, 'iterates')]",
      'type(iter(_deque)): Structure([Hidden(4)]',
    ],
    [
      'does not tell what goes backwards through a deque',
      "type(reversed(_deque)): Structure([Field(4, 'iterates')]",
      'type(reversed(_deque)): Structure([Hidden(4)]',
    ],
    [
      'does not tell what iter calls',
      "Structure([Field(2, 'function'), Field(3, 'other', 'sentinel')])",
      "Structure([Hidden(2), Field(3, 'other', 'sentinel')])",
    ],
    [
      'does not tell where iter ends',
      "Structure([Field(2, 'function'), Field(3, 'other', 'sentinel')])",
      "Structure([Field(2, 'function'), Hidden(3)])",
    ],
    [
      'leaves the last result of zip out',
      "Spread(4, 'other', LAST_RESULT, objects_only=True)]),\n    map",
      'Hidden(4)]),\n    map',
    ],
    [
      'leaves the iterators of map out',
      "map: Structure([Field(3, 'function'), Spread(2, 'iterates')])",
      "map: Structure([Field(3, 'function'), Hidden(2)])",
    ],
    [
      'leaves the function of filter out',
      "filter: Structure([Field(2, 'function', optional=True)",
      'filter: Structure([Hidden(2)',
    ],
    [
      'leaves the iterator of filter out',
      "Field(2, 'function', optional=True), Field(3, 'iterates')])",
      "Field(2, 'function', optional=True), Hidden(3)])",
    ],
    [
      'does not tell what enumerate counts',
      "[Field(3, 'iterates'), Spread(4, 'other', LAST_RESULT, objects_only=True), Hidden(5)]",
      "[Hidden(3), Spread(4, 'other', LAST_RESULT, objects_only=True), Hidden(5)]",
    ],
    ['does not know what await gets from a coroutine', "    _type_of_wait(): Structure([Field(2, 'iterates')]),\n", ''],
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
      'does not tell the next number of count',
      "return None if number == IN_OBJECT else f'next: {number}'",
      'return None',
    ],
    [
      'tells count in objects as the largest number',
      "return None if number == IN_OBJECT else f'next: {number}'",
      "return f'next: {number}'",
    ],
    ['takes repeat for endless', "return 'forever' if left == FOREVER else f'{left} left'", "return 'forever'"],
    [
      'takes repeat for one that ends',
      "return 'forever' if left == FOREVER else f'{left} left'",
      "return f'{left} left'",
    ],
    [
      'does not see that islice is exhausted',
      "if not over:\n        return EXHAUSTED\n    return f'next: {following}",
      "if False:\n        return EXHAUSTED\n    return f'next: {following}",
    ],
    ['does not tell where islice is', "return f'next: {following}, stop: ", "return f'stop: "],
    ['does not tell which saved item is next', "f'next: saved item {words[at + 4]}'", 'None'],
    [
      'does not tell how many batched takes',
      "f'{words[at + 3]} at a time' if words[at + 2] else EXHAUSTED",
      'None if words[at + 2] else EXHAUSTED',
    ],
    ['does not tell what count steps by', "Field(4, 'other', 'step')], _count_text", 'Hidden(4)], _count_text'],
    [
      'leaves out what cycle goes through',
      "[Field(2, 'iterates'), Field(3, 'other', 'saved')]",
      "[Hidden(2), Field(3, 'other', 'saved')]",
    ],
    ['leaves out which part chain is in', "Field(3, 'iterates', 'now')", 'Hidden(3)'],
    ['leaves out what chain has still to go through', "Field(2, 'iterates', 'all')", 'Hidden(2)'],
    ['leaves the selectors of compress out', "Field(3, 'iterates', 'selectors')", 'Hidden(3)'],
    [
      'leaves the function of takewhile and its like out',
      "_by_function = _over(Field(2, 'function', optional=True), ",
      '_by_function = _over(Hidden(2), ',
    ],
    [
      'leaves out what takewhile and its like go through',
      "_by_function = _over(Field(2, 'function', optional=True), Field(3, 'iterates'))",
      "_by_function = _over(Field(2, 'function', optional=True), Hidden(3))",
    ],
    [
      'leaves out what islice goes through',
      "Structure([Field(2, 'iterates')], _islice_text)",
      'Structure([Hidden(2)], _islice_text)',
    ],
    ['leaves the function of accumulate out', "Field(4, 'function')", 'Hidden(4)'],
    [
      'tells where accumulate began after it did',
      "Field(5, 'other', 'initial', optional=True)",
      "Field(5, 'other', 'initial')",
    ],
    [
      'leaves the pools of product out',
      "_over(Spread(2, 'iterates'), Spread(4, **_last_result))",
      '_over(Hidden(2), Spread(4, **_last_result))',
    ],
    [
      'leaves the last result of product out',
      "_over(Spread(2, 'iterates'), Spread(4, **_last_result))",
      "_over(Spread(2, 'iterates'), Hidden(4))",
    ],
    [
      'leaves the pool of permutations out',
      "_over(Field(2, 'iterates'), Spread(5, **_last_result))",
      '_over(Hidden(2), Spread(5, **_last_result))',
    ],
    ['leaves the pool of combinations out', "_chosen = _over(Field(2, 'iterates'), ", '_chosen = _over(Hidden(2), '],
    [
      'leaves the iterators of zip_longest out',
      "Spread(4, 'iterates'), Field(6, 'other', 'fillvalue', optional=True)",
      "Hidden(4), Field(6, 'other', 'fillvalue', optional=True)",
    ],
    ['leaves the filler of zip_longest out', "Field(6, 'other', 'fillvalue', optional=True)", 'Hidden(6)'],
    ['leaves out what pairwise saw before', "Field(3, 'other', 'before')", 'Hidden(3)'],
    [
      'leaves the key of a group out',
      "    itertools._grouper: _over(Field(2, 'iterates'), Field(3, 'other', 'key')),",
      "    itertools._grouper: _over(Field(2, 'iterates'), Hidden(3)),",
    ],
    [
      'leaves out what a group is taken from',
      "    itertools._grouper: _over(Field(2, 'iterates'), Field(3, 'other', 'key')),",
      "    itertools._grouper: _over(Hidden(2), Field(3, 'other', 'key')),",
    ],
    ['leaves the item that groupby holds out', "Field(6, 'other', 'item')", 'Hidden(6)'],
    [
      'leaves the function of groupby out',
      "Field(3, 'function', optional=True),\n        Field(4, 'other', 'key of the group')",
      "Hidden(3),\n        Field(4, 'other', 'key of the group')",
    ],
    [
      'leaves out what batched goes through',
      "Structure([Field(2, 'iterates')], _batched_text)",
      'Structure([Hidden(2)], _batched_text)',
    ],
    [
      'leaves out what tee shares',
      "Structure([Field(2, 'iterates')], lambda at: f'next: item {words[at + 3]}')",
      "Structure([Hidden(2)], lambda at: f'next: item {words[at + 3]}')",
    ],
    ['does not tell where a side of tee is', ", lambda at: f'next: item {words[at + 3]}')", ')'],
    [
      'leaves the object of repeat out',
      "itertools.repeat: Structure([Field(2, 'other', 'object')]",
      'itertools.repeat: Structure([Hidden(2)]',
    ],
    ['leaves out what cycle saved', ", Field(3, 'other', 'saved')", ', Hidden(3)'],
    ['leaves the total of accumulate out', "Field(2, 'other', 'total')", 'Hidden(2)'],
  ]),
];
