/** The errors that beginners meet most: what they mean, in general and here. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../model/errors/explain.ts';
import { MISSING_PACKAGES } from '../../model/errors/packages.ts';
import { explained } from '../../words/language.ts';
import { record } from '../tracer/interpreter.ts';

async function explanationOf(source: string) {
  const { recording, outcome } = await record({ source, inputs: [] });
  return explain(source, outcome, recording.length > 0 ? recording : null);
}

const RAISED: readonly (readonly [kind: string, source: string, here: string])[] = [
  [
    'unbound-local',
    'b = 6\ndef f(a):\n    print(b)\n    b = 9\nf(1)\n',
    '`b` is local in `f` because line 4 assigns it; at line 3 it has no value yet.',
  ],
  [
    'unbound-local',
    'n = 0\ndef count():\n    n += 1\ncount()\n',
    '`n` is local in `count` because line 3 assigns it; at line 3 it has no value yet.',
  ],
  ['name-later', 'print(total)\ntotal = 1\n', '`total` is used at line 1, and bound only at line 2.'],
  ['name', 'lenght = 1\nprint(length)\n', 'Nothing is called `length` at line 2. There is `lenght`.'],
  ['name', 'print(apples)\n', 'Nothing is called `apples` at line 1. If it is meant as a text, put it between quotes.'],
  [
    'missing-module',
    'import my_helper\n',
    'There is no module `my_helper`. Look at its spelling; a module of your own is added beside the program.',
  ],
  [
    'import-name',
    'from math import cosinus\n',
    '`math` has no `cosinus`: look at the spelling, and whether a file of yours is called `math.py` and is taken for it.',
  ],
  [
    'joins-text',
    'age = 7\nprint("age: " + age)\n',
    'At line 2 the other one is of type `int`: `str(…)` makes a text of it, or put it into an f-string: `f"… {value}"`.',
  ],
  ['operands', 'x = 1 + "1"\n', 'At line 1, `+` can’t work with `int` on its left and `str` on its right.'],
  [
    'operands',
    'def double(n):\n    n * 2\ny = double(1) + 1\n',
    'At line 3 one side of `+` is `None`: often the result of a function that returns nothing.',
  ],
  [
    'compares',
    'age = "7"\nif age < 18:\n    print("young")\n',
    'At line 2, `<` stands between a `str` and a `int`. `input()` gives a text: `int(…)` makes a number of it.',
  ],
  [
    'not-callable',
    'sum = 3\nprint(sum([1, 2]))\n',
    'At line 2 something of type `int` is called. Perhaps a name of a function was bound to something else, or an operator is missing before the bracket.',
  ],
  [
    'not-subscriptable',
    'xs = [2, 1].sort()\nprint(xs[0])\n',
    'At line 2 it is `None`: often the result of a function or method that returns nothing, as `list.sort()`.',
  ],
  ['none-attribute', 'xs = None\nxs.append(1)\n', 'At line 2, `xs` is `None`, so it has no `append`.'],
  ['attribute', 'xs = [1]\nxs.push(2)\n', '`xs` at line 2 is of type `list`, which has no `push`.'],
  [
    'attribute',
    'import math\nprint(math.squareroot(2))\n',
    '`math` at line 2 is the module `math`, which has no `squareroot`.',
  ],
  ['missing-argument', 'def f(a, b): ...\nf(1)\n', 'The call of `f` at line 2 gives none to `b`.'],
  [
    'too-many-arguments',
    'class Dog:\n    def bark(): ...\nDog().bark()\n',
    '`Dog.bark` takes 0, and was given 1 at line 3.',
  ],
  ['keyword-argument', 'def f(a): ...\nf(b=1)\n', '`f` has no parameter `b` (line 2).'],
  [
    'immutable-item',
    'word = "cat"\nword[0] = "b"\n',
    'At line 2 an item of a `str` is assigned. Make a new one instead, or use a list.',
  ],
  [
    'index-type',
    'xs = ["a"]\nfor x in xs:\n    print(xs[x])\n',
    'At line 3 the index of the `list` is of type `str`. A loop `for x in items` gives the items themselves, no numbers.',
  ],
  ['not-iterable', 'for i in 5:\n    print(i)\n', 'At line 1 it is of type `int`. To count, go through `range(…)`.'],
  [
    'unhashable',
    'seen = {}\nseen[[1, 2]] = True\n',
    'At line 2 a `list` is used as one. A tuple of the same items can be.',
  ],
  ['int-text', 'n = int("3.5")\n', "At line 1 the text is `'3.5'`. A number with a point is read by `float`."],
  ['unpack', 'a, b = 1, 2, 3\n', 'At line 1 there are 2 names, and more values: 3.'],
  ['not-in-list', 'xs = [1]\nxs.remove(2)\n', 'At line 2 what is looked for is not in it: `in` tells before.'],
  ['index', 'xs = [1, 2, 3]\ni = 3\nprint(xs[i])\n', 'At line 3, `xs` has 3 items, and item 3 is asked for.'],
  [
    'key',
    'ages = {"Ada": 36, "Bob": 7}\nprint(ages["ada"])\n',
    "At line 2, `ages` has no key `'ada'`; its keys are `'Ada', 'Bob'`.",
  ],
  ['zero', 'total, count = 5, 0\nmean = total / count\n', 'At line 2, `count` is 0.'],
  ['zero', 'def share(v):\n    return 10 // v\nshare(0)\n', 'At line 2, `v` is 0.'],
  [
    'recursion',
    'def down(n):\n    return down(n - 1)\ndown(3)\n',
    '`down` calls itself, or what calls it, again and again (line 2).',
  ],
  [
    'file',
    'text = open("notes.txt").read()\n',
    '`notes.txt` is not there (line 1). The program can write it first: `open("notes.txt", "w")`.',
  ],
  [
    'stop-iteration',
    'next(iter([]))\n',
    'At line 1: a `for` loop ends by itself; `next(it, None)` gives `None` at the end.',
  ],
  ['assertion', 'assert 1 > 2, "one is small"\n', 'Line 1 says: one is small'],
];

const SYNTAX: readonly (readonly [kind: string, source: string, here: string])[] = [
  ['colon', 'if True\n    a = 1\n', 'It is missing in line 1.'],
  ['bracket', 'print((1, 2)\na = 1\n', 'The `(` in line 1 is never closed.'],
  ['bracket', 'a = 1)\n', 'The `)` in line 1 closes nothing.'],
  ['quote', 'a = 1\nprint("hello)\n', 'The text that begins in line 2 does not end.'],
  [
    'assign-in-condition',
    'a = 1\nif a = 1:\n    pass\n',
    'In line 2 it must be `==`, where the two are to be compared.',
  ],
  ['print-brackets', 'print "hello"\n', 'Line 1: `print(…)`.'],
  ['assign-target', '5 = a\n', 'In line 1 it is a literal. To compare, write `==`.'],
  ['block-missing', 'for i in [1]:\nprint(i)\n', "Below 'for' statement in line 1, line 2 must be indented."],
  ['indent', 'a = 1\n  b = 2\n', 'Line 2 is further to the right than the block it stands in.'],
  ['dedent', 'if True:\n        a = 1\n    b = 2\n', 'Line 3 begins between two of them.'],
  ['return-outside', 'return 1\n', 'In line 1 it stands outside: look at the indentation.'],
  ['character', 'print(“hello”)\n', 'Line 1 has one that it does not know.'],
  ['comma', 'xs = [1 2]\n', 'Perhaps one is missing in line 1, or a quote or an operator.'],
  ['syntax', 'for = 3\n', 'Look at line 1, and at the end of the line before.'],
];

describe('an exception that nothing caught', () => {
  it.each(RAISED)('%s: %j', async (kind, source, here) => {
    const explanation = await explanationOf(source);
    expect(explanation?.kind).toBe(kind);
    if (!explanation) throw new Error('There is no explanation');
    const said = explained(explanation);
    expect(said.here).toBe(here);
    expect(said.general).toMatch(/^\S.*[.…]$/);
  });

  it('is explained in at least 25 kinds', () => {
    expect(new Set([...RAISED, ...SYNTAX].map(([kind]) => kind)).size).toBeGreaterThan(40);
  });

  it('has a lesson where one fits', async () => {
    expect((await explanationOf('def f():\n    print(b)\n    b = 1\nf()\n'))?.lesson).toBe('local-from-the-start');
    expect((await explanationOf('import numpy\n'))?.lesson).toBe('list-and-array');
  });

  it('of a kind of its own has none, and neither has an end that the program chose', async () => {
    expect(await explanationOf('class Own(Exception): ...\nraise Own("x")\n')).toBeNull();
    expect(await explanationOf('raise SystemExit(2)\n')).toBeNull();
    expect(await explanationOf('a = 1\n')).toBeNull();
  });
});

describe('text that is no Python', () => {
  it.each(SYNTAX)('%s: %j', async (kind, source, here) => {
    const explanation = await explanationOf(source);
    expect(explanation?.kind).toBe(kind);
    if (!explanation) throw new Error('There is no explanation');
    expect(explained(explanation).here).toBe(here);
  });
});

describe('a package that is not there', () => {
  it.each(Object.keys(MISSING_PACKAGES))('%s is said to be what it is, and what there is instead', async (name) => {
    const explanation = await explanationOf(`import ${name}\n`);
    expect(explanation?.kind).toBe('missing-package');
    if (!explanation) throw new Error('There is no explanation');
    const { general, here } = explained(explanation);
    expect(general).toMatch(new RegExp(`^\`${name}\` is a (package|module) .*; Refscope runs without it: `));
    expect(here).toMatch(/^Use instead: .+\.$/);
  });

  it('is told by its top module, and only if it is missing', async () => {
    expect((await explanationOf('import matplotlib.pyplot as plt\n'))?.facts.package).toBe('matplotlib');
    expect(await explanationOf('try:\n    import numpy\nexcept ImportError:\n    pass\n')).toBeNull();
  });
});
