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
      "f'next: key {label_text(object_at(key))}' if is_on else EXHAUSTED",
      'None',
    ],
    ['does not tell the next index of enumerate', '        ],\n        _enumerate_text,', '        ],'],
    [
      'takes reversed for an iterator forwards',
      'at_item(_reversed.index, _reversed.seq)',
      'at_item(_reversed.seq, _reversed.seq)',
    ],
    [
      'does not tell what reversed goes through',
      "type(reversed([])): _sequence('listreviterobject'),",
      "type(reversed([])): Structure([Hidden(words_of('listreviterobject').it_seq)]),",
    ],
    [
      'does not tell what reversed of a tuple goes through',
      "Field(_reversed.seq, 'iterates')",
      'Hidden(_reversed.seq)',
    ],
    [
      'does not tell what an iterator of a dict goes through',
      "Field(_of_dict.di_dict, 'iterates')",
      'Hidden(_of_dict.di_dict)',
    ],
    [
      'does not tell what an iterator of an OrderedDict goes through',
      "Field(_ordered_iterator.di_odict, 'iterates')",
      'Hidden(_ordered_iterator.di_odict)',
    ],
    [
      'does not tell what an iterator of a deque goes through',
      'type(iter(_deque)): _along_deque',
      'type(iter(_deque)): Structure([Hidden(_of_deque.deque)])',
    ],
    [
      'does not tell what goes backwards through a deque',
      'type(reversed(_deque)): _along_deque',
      'type(reversed(_deque)): Structure([Hidden(_of_deque.deque)])',
    ],
    ['does not tell what iter calls', "Field(_called.it_callable, 'function')", 'Hidden(_called.it_callable)'],
    ['does not tell where iter ends', "Field(_called.it_sentinel, 'other', 'sentinel')", 'Hidden(_called.it_sentinel)'],
    [
      'leaves the last result of zip out',
      "Spread(_zip.result, 'other', LAST_RESULT, objects_only=True)",
      'Hidden(_zip.result)',
    ],
    ['leaves the iterators of map out', "Spread(_map.iters, 'iterates')", 'Hidden(_map.iters)'],
    ['leaves the function of filter out', "Field(_filter.func, 'function', optional=True)", 'Hidden(_filter.func)'],
    ['leaves the iterator of filter out', "Field(_filter.it, 'iterates')", 'Hidden(_filter.it)'],
    ['does not tell what enumerate counts', "Field(_enumerate.en_sit, 'iterates')", 'Hidden(_enumerate.en_sit)'],
    [
      'does not know what await gets from a coroutine',
      "    _type_of_wait(): Structure([Field(words_of('PyCoroWrapper').cw_coroutine, 'iterates')]),\n",
      '',
    ],
    ['does not tell what an iterator iterates over', "Field(own.it_seq, 'iterates')", 'Hidden(own.it_seq)'],
    [
      'tells the item before the next one',
      "f'next: item {signed(words[at + index])}' if words",
      "f'next: item {signed(words[at + index]) - 1}' if words",
    ],
    ['leaves the function of map out', "Field(_map.func, 'function')", 'Hidden(_map.func)'],
    ['leaves the iterators of zip out', "Spread(_zip.ittuple, 'iterates')", 'Hidden(_zip.ittuple)'],
    [
      'leaves the last result of enumerate out',
      "Spread(_enumerate.en_result, 'other', LAST_RESULT, objects_only=True)",
      'Hidden(_enumerate.en_result)',
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
    ['does not see that islice is exhausted', 'if not words[at + _islice.it]:', 'if False:'],
    ['does not tell where islice is', "return f'next: {following}, stop: ", "return f'stop: "],
    ['does not tell which saved item is next', "f'next: saved item {words[at + _cycle.index]}'", 'None'],
    [
      'does not tell how many batched takes',
      "f'{words[at + _batched.batch_size]} at a time' if words[at + _batched.it] else EXHAUSTED",
      'None if words[at + _batched.it] else EXHAUSTED',
    ],
    ['does not tell what count steps by', "Field(_count.long_step, 'other', 'step')", 'Hidden(_count.long_step)'],
    ['leaves out what cycle goes through', "Field(_cycle.it, 'iterates')", 'Hidden(_cycle.it)'],
    ['leaves out which part chain is in', "Field(_chain.active, 'iterates', 'now')", 'Hidden(_chain.active)'],
    [
      'leaves out what chain has still to go through',
      "Field(_chain.source, 'iterates', 'all')",
      'Hidden(_chain.source)',
    ],
    [
      'leaves the selectors of compress out',
      "Field(_compress.selectors, 'iterates', 'selectors')",
      'Hidden(_compress.selectors)',
    ],
    [
      'leaves the function of takewhile and its like out',
      "Field(own.func, 'function', optional=True)",
      'Hidden(own.func)',
    ],
    ['leaves out what takewhile and its like go through', "Field(own.it, 'iterates')", 'Hidden(own.it)'],
    ['leaves out what islice goes through', "Field(_islice.it, 'iterates')", 'Hidden(_islice.it)'],
    ['leaves the function of accumulate out', "Field(_accumulate.binop, 'function')", 'Hidden(_accumulate.binop)'],
    [
      'tells where accumulate began after it did',
      "Field(_accumulate.initial, 'other', 'initial', optional=True)",
      "Field(_accumulate.initial, 'other', 'initial')",
    ],
    ['leaves the pools of product out', "Spread(_product.pools, 'iterates')", 'Hidden(_product.pools)'],
    ['leaves the last result of product out', 'Spread(_product.result, **_last_result)', 'Hidden(_product.result)'],
    ['leaves the pool of permutations out', "Field(_permutations.pool, 'iterates')", 'Hidden(_permutations.pool)'],
    ['leaves the pool of combinations out', "Field(own.pool, 'iterates')", 'Hidden(own.pool)'],
    [
      'leaves the iterators of zip_longest out',
      "Spread(_zip_longest.ittuple, 'iterates')",
      'Hidden(_zip_longest.ittuple)',
    ],
    [
      'leaves the filler of zip_longest out',
      "Field(_zip_longest.fillvalue, 'other', 'fillvalue', optional=True)",
      'Hidden(_zip_longest.fillvalue)',
    ],
    ['leaves out what pairwise saw before', "Field(_pairwise.old, 'other', 'before')", 'Hidden(_pairwise.old)'],
    ['leaves the key of a group out', "Field(_group.tgtkey, 'other', 'key')", 'Hidden(_group.tgtkey)'],
    ['leaves out what a group is taken from', "Field(_group.parent, 'iterates')", 'Hidden(_group.parent)'],
    [
      'leaves the item that groupby holds out',
      "Field(_groupby.currvalue, 'other', 'item')",
      'Hidden(_groupby.currvalue)',
    ],
    [
      'leaves the function of groupby out',
      "Field(_groupby.keyfunc, 'function', optional=True)",
      'Hidden(_groupby.keyfunc)',
    ],
    ['leaves out what batched goes through', "Field(_batched.it, 'iterates')", 'Hidden(_batched.it)'],
    ['leaves out what tee shares', "Field(_tee.dataobj, 'iterates')", 'Hidden(_tee.dataobj)'],
    ['does not tell where a side of tee is', ", lambda at: f'next: item {words[at + _tee.index]}')", ')'],
    ['leaves the object of repeat out', "Field(_repeat.element, 'other', 'object')", 'Hidden(_repeat.element)'],
    ['leaves out what cycle saved', "Field(_cycle.saved, 'other', 'saved')", 'Hidden(_cycle.saved)'],
    ['leaves the total of accumulate out', "Field(_accumulate.total, 'other', 'total')", 'Hidden(_accumulate.total)'],
  ]),
];
