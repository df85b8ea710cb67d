import { describe, expect, it } from 'vitest';
import type { Playback } from '../../model/playback.ts';
import { quoted } from '../../model/source.ts';
import { readCorpus } from '../programs/corpus.ts';
import { said as sentenceAt } from '../words/said.ts';
import { untruths } from '../words/untruths.ts';
import { record } from './interpreter.ts';

/** Each expression that was evaluated, with the text or the type of its value. */
const evaluated = (recording: Playback, source: string): string[] =>
  Array.from({ length: recording.length }, (_, n) => recording.at(n)).flatMap(({ event, range, value, objects }) => {
    const object = value && objects.get(value);
    if (event !== 'expression' || !range) return [];
    return [`${quoted(source, range)} → ${object ? (object.text ?? object.type) : 'nothing'}`];
  });

/** Programs of a few lines, and what they evaluate. */
const EVALUATIONS: readonly (readonly [idea: string, source: string, evaluations: readonly string[]])[] = [
  ['operands come before their operator', 'a = 2\nx = (a + 1) * -a', ['a + 1 → 3', '-a → -2', '(a + 1) * -a → -6']],
  ['constants and names make nothing', 'x = 1 + 2\ny = x\nz = (1, 2)', []],
  ['a display is made of its parts', 'x = [[1], {2: 3}]', ['[1] → list', '{2: 3} → dict', '[[1], {2: 3}] → list']],
  [
    'a display that unpacks is told once',
    'a = [1]\nx = [*a, 2, *a]\ny = {**{1: 2}, 3: 4}',
    ['[1] → list', '[*a, 2, *a] → list', '{1: 2} → dict', '{**{1: 2}, 3: 4} → dict'],
  ],
  [
    'what is cut short is not evaluated',
    'a = []\nx = a and a[0]\ny = a or [1]',
    ['[] → list', 'a and a[0] → list', '[1] → list', 'a or [1] → list'],
  ],
  [
    'a condition leaves no value but those of its parts',
    'a = [1]\nif a and len(a) == 1:\n    x = 1 if a[0] else 2',
    ['[1] → list', 'len(a) → 1', 'len(a) == 1 → True', 'a[0] → 1', '1 if a[0] else 2 → 1'],
  ],
  [
    'a chain of comparisons has one value',
    'a = 2\nx = 1 < a < 3\ny = 3 < a < 4',
    ['1 < a < 3 → True', '3 < a < 4 → False'],
  ],
  [
    'a call is told after what it ran',
    'def f(n):\n    return n + 1\nx = f(f(1))',
    ['n + 1 → 2', 'f(1) → 2', 'n + 1 → 3', 'f(f(1)) → 3'],
  ],
  [
    'a method is called without being bound',
    "x = 'a b'.upper().split()",
    ["'a b'.upper() → 'A B'", "'a b'.upper().split() → list"],
  ],
  [
    'a method on a line of its own',
    "x = ('a'\n     .upper()\n     .lower())",
    ["'a' .upper() → 'A'", "'a' .upper() .lower() → 'a'"],
  ],
  [
    'columns count code points, also behind a form feed, which ends no line',
    "a = 1\n\fx = 'é' + str(a)",
    ["str(a) → '1'", "'é' + str(a) → 'é1'"],
  ],
  [
    'a comprehension',
    'x = [n * 2 for n in range(3) if n > 1]',
    [
      'range(3) → range(0, 3)',
      'n > 1 → False',
      'n > 1 → False',
      'n > 1 → True',
      'n * 2 → 4',
      '[n * 2 for n in range(3) if n > 1] → list',
    ],
  ],
  [
    'a comprehension in a function',
    'def f(a):\n    x = [n.real for n in a]\n    return x\nf([3])',
    ['[3] → list', 'n.real → 3', '[n.real for n in a] → list', 'f([3]) → list'],
  ],
  [
    'an exception ends what is evaluated',
    'a = []\ntry:\n    x = len(a) + a[0]\nexcept IndexError:\n    y = -len(a)',
    ['[] → list', 'len(a) → 0', 'len(a) → 0', '-len(a) → 0'],
  ],
  ['augmented assignment', 'a = [1]\na[0] += 2\na += a', ['[1] → list', 'a[0] → 1', 'a[0] += 2 → 3', 'a += a → list']],
  [
    'an assignment expression',
    'if (n := len([1])) > 0:\n    x = n',
    ['[1] → list', 'len([1]) → 1', 'n := len([1]) → 1', '(n := len([1])) > 0 → True'],
  ],
  [
    'the parts of an f-string',
    "a = 2\nx = f'{a:>{a}} {a!r}'",
    ["{a} → '2'", "{a:>{a}} → ' 2'", "{a!r} → '2'", "f'{a:>{a}} {a!r}' → ' 2 2'"],
  ],
  [
    'what is sent to a generator is the value of its yield',
    'def g():\n    x = yield 1\n    yield x + 1\nit = g()\nx = next(it) + it.send(5)',
    ['g() → not started', 'next(it) → 1', 'yield 1 → 5', 'x + 1 → 6', 'it.send(5) → 6', 'next(it) + it.send(5) → 7'],
  ],
  [
    'a lambda is made anew each time',
    'x = sorted([2, 1], key=lambda n: -n)',
    ['[2, 1] → list', 'lambda n: -n → <lambda>', '-n → -2', '-n → -1', 'sorted([2, 1], key=lambda n: -n) → list'],
  ],
  [
    'of a with statement only its manager',
    'from io import StringIO\nwith StringIO() as page:\n    page.write(str(1))',
    ["StringIO() → '', at 0", "str(1) → '1'", 'page.write(str(1)) → 1'],
  ],
];

describe('the expressions of a program are told in the order in which they are evaluated', () => {
  it.each(EVALUATIONS)('%s', async (_, source, evaluations) => {
    const { recording } = await record({ source, expressions: true });
    expect(evaluated(recording, source)).toEqual(evaluations);
  });
});

describe('a temporary object', () => {
  const source = 'x = [1, 2] + [3] * 2\n';

  it('is held by no name, has one reference, and is freed when it was used', async () => {
    const { recording } = await record({ source, expressions: true });
    const [three] = recording.at(2).frames[0]?.temporaries.slice(-1) ?? [];
    const object = three && recording.at(2).objects.get(three.object);
    expect(object).toMatchObject({ type: 'list', refcount: 1, held: 'unseen' });
    expect(recording.step(3).freed).toEqual([three?.object]);
    expect(recording.at(5).frames[0]?.temporaries).toEqual([]);
  });

  it('of numbers, too', async () => {
    const { recording } = await record({ source: 'a = 1000\nx = (a + 1) * (a + 2)\n', expressions: true });
    const at = (n: number) => recording.at(n).frames[0]?.temporaries.map(({ object }) => object);
    expect(at(3)).toEqual([recording.step(2).value, recording.step(3).value]);
    expect(recording.step(4).freed).toEqual(at(3));
  });

  it('stays while another function runs that was not given it', async () => {
    const { recording } = await record({ source: 'def f():\n    return 1\nx = [1] + [f()]\n', expressions: true });
    const inside = Array.from({ length: recording.length }, (_, n) => recording.at(n)).filter(
      ({ frame }) => frame !== 'f1',
    );
    expect(inside.length).toBeGreaterThan(0);
    for (const { frames } of inside) expect(frames[0]?.temporaries).toHaveLength(1);
  });

  it('is none where the result of a statement was dropped', async () => {
    const { recording } = await record({ source: 'print()\n', expressions: true });
    expect(recording.at(recording.length - 1).frames[0]?.temporaries).toEqual([]);
  });
});

describe('the sentences', () => {
  it('say what an expression made or gave, and which temporary was freed', async () => {
    const source = 'x = [1, 2] + [3] * 2\ny = x or None\nz = len(x)\n';
    const { recording } = await record({ source, expressions: true });
    const said = Array.from({ length: recording.length }, (_, n) => sentenceAt(recording, source, n));
    expect(said).toEqual([
      'Nothing has run yet: no names, no objects.',
      '`[1, 2]` made a new list.',
      '`[3]` made a new list.',
      '`[3] * 2` made a new list. The list that `[3]` gave was freed.',
      '`[1, 2] + [3] * 2` made a new list. Two lists were freed.',
      '`x` names the list that `[1, 2] + [3] * 2` gave.',
      '`x or None` gave the list that `x` is on.',
      '`y` is one more name for the list that `x` is on.',
      '`len(x)` gave the int `4`.',
      '`z` names the int `4`. The program has ended.',
    ]);
  });

  // One program of each group, so that every part of the language occurs.
  const groups = new Map(readCorpus().map((program) => [program.name.split('-')[0], program]));
  it.each([...groups.values()].map((program) => [program.name, program] as const))(
    'are true of %s',
    async (_, program) => {
      const { recording } = await record({ ...program, maxSteps: 300, expressions: true });
      const wrong = Array.from({ length: recording.length }, (_, n) => untruths(recording, program.source, n));
      expect(wrong.flat()).toEqual([]);
    },
  );
});
